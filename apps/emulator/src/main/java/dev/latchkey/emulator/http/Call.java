package dev.latchkey.emulator.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One call as received. Immutable; callers must not change the array of its body. */
public final class Call {
    private final String method;
    private final String target;
    private final String path;
    private final Map<String, List<String>> query;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    /**
     * Creates a call.
     *
     * @param method the HTTP method, in capitals
     * @param target path and query, as in the request line
     * @param headers the headers, their names in lower case
     * @param body the body, empty if there is none
     * @throws IllegalArgumentException if the query is not percent-encoded UTF-8
     */
    public Call(String method, String target, Map<String, List<String>> headers, byte[] body) {
        int question = target.indexOf('?');
        this.method = method;
        this.target = target;
        this.path = question < 0 ? target : target.substring(0, question);
        this.query = question < 0 ? Map.of() : UrlEncoded.parse(target.substring(question + 1));
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    /** {@return the HTTP method, in capitals} */
    public String getMethod() {
        return method;
    }

    /** {@return path and query as received} */
    public String getTarget() {
        return target;
    }

    /** {@return the path as received, still percent-encoded} */
    public String getPath() {
        return path;
    }

    /** {@return the parameters of the query, decoded, in their order} */
    public Map<String, List<String>> getQuery() {
        return query;
    }

    /**
     * Returns a parameter of the query.
     *
     * @param name its name
     * @return its first value, decoded; empty if it is missing
     */
    public Optional<String> parameter(String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** {@return the headers, their names in lower case} */
    public Map<String, List<String>> getHeaders() {
        return headers;
    }

    /**
     * Returns a header.
     *
     * @param name its name, in any case
     * @return its first value, trimmed; empty if it is missing
     */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst()
                .map(String::strip);
    }

    /** {@return the media type of the body without its parameters, in lower case; empty if there is none} */
    public Optional<String> mediaType() {
        return header("content-type").map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
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
