package dev.latchkey.emulator.http;

import dev.latchkey.model.json.LatchkeyJson;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The answer to a call. Immutable, except that nobody may write into its body. */
public final class Reply {
    private static final String CONTENT_TYPE = "Content-Type";

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Reply(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = Collections.unmodifiableMap(headers);
        this.body = body;
    }

    /**
     * An answer without a body.
     *
     * @param status the HTTP status
     * @return the answer
     */
    public static Reply of(int status) {
        return new Reply(status, Map.of(), new byte[0]);
    }

    /**
     * An answer in JSON.
     *
     * @param status the HTTP status
     * @param value what to write
     * @return the answer
     */
    public static Reply json(int status, Object value) {
        return new Reply(
                status,
                Map.of(CONTENT_TYPE, "application/json"),
                LatchkeyJson.mapper().writeValueAsBytes(value));
    }

    /**
     * An answer in text.
     *
     * @param status the HTTP status
     * @param contentType what the text is
     * @param text the body
     * @return the answer
     */
    public static Reply text(int status, String contentType, String text) {
        return bytes(status, contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * An answer of bytes.
     *
     * @param status the HTTP status
     * @param contentType what the bytes are
     * @param body the body
     * @return the answer
     */
    public static Reply bytes(int status, String contentType, byte[] body) {
        return new Reply(status, Map.of(CONTENT_TYPE, contentType), body);
    }

    /**
     * The same answer with a header.
     *
     * @param name the name; a header of that name is replaced
     * @param value the value
     * @return the answer
     */
    public Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body);
    }

    /**
     * The same answer with another body.
     *
     * @param other the body
     * @return the answer
     */
    public Reply withBody(byte[] other) {
        return new Reply(status, headers, other);
    }

    /** {@return the HTTP status} */
    public int getStatus() {
        return status;
    }

    /** {@return the headers} */
    public Map<String, String> getHeaders() {
        return headers;
    }

    /**
     * A header.
     *
     * @param name its name, in any case
     * @return its value; empty where it is missing
     */
    public Optional<String> header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** {@return the body itself, which is not to be written to} */
    public byte[] getBody() {
        return body;
    }

    /** {@return the body as UTF-8} */
    public String getText() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
