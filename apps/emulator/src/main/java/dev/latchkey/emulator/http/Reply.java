package dev.latchkey.emulator.http;

import dev.latchkey.model.json.LatchkeyJson;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The response to a call. Immutable; callers must not change the array of its body. */
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
     * Creates a response without a body.
     *
     * @param status the HTTP status
     * @return the response
     */
    public static Reply of(int status) {
        return new Reply(status, Map.of(), new byte[0]);
    }

    /**
     * Creates a JSON response.
     *
     * @param status the HTTP status
     * @param value the value to write
     * @return the response
     */
    public static Reply json(int status, Object value) {
        return new Reply(
                status,
                Map.of(CONTENT_TYPE, "application/json"),
                LatchkeyJson.mapper().writeValueAsBytes(value));
    }

    /**
     * Creates a text response.
     *
     * @param status the HTTP status
     * @param contentType the media type
     * @param text the body
     * @return the response
     */
    public static Reply text(int status, String contentType, String text) {
        return bytes(status, contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Creates a response with bytes.
     *
     * @param status the HTTP status
     * @param contentType the media type
     * @param body the body
     * @return the response
     */
    public static Reply bytes(int status, String contentType, byte[] body) {
        return new Reply(status, Map.of(CONTENT_TYPE, contentType), body);
    }

    /**
     * Returns the response with a header.
     *
     * @param name the name; a header of that name is replaced
     * @param value the value
     * @return the response
     */
    public Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body);
    }

    /**
     * Returns the response with another body.
     *
     * @param other the body
     * @return the response
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
     * Returns a header.
     *
     * @param name its name, in any case
     * @return its value; empty if it is missing
     */
    public Optional<String> header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** {@return the body itself, which callers must not change} */
    public byte[] getBody() {
        return body;
    }

    /** {@return the body as UTF-8} */
    public String getText() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
