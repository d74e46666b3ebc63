package dev.latchkey.feign;

import dev.latchkey.model.error.ErrorResponse;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.tenant.Rejection;
import feign.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An answer that has come whole. */
final class HttpAnswer {
    private static final int LONGEST_TEXT = 8_192;
    private static final int LONGEST_BEGINNING = 200;

    private final int status;
    private final Map<String, Collection<String>> headers;
    private final byte[] body;

    private HttpAnswer(int status, Map<String, Collection<String>> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    static HttpAnswer of(Response response) {
        try {
            Response.Body body = response.body();
            return new HttpAnswer(
                    response.status(),
                    response.headers(),
                    body == null ? new byte[0] : body.asInputStream().readAllBytes());
        } catch (IOException e) {
            // The chain answers bodies that are in memory already.
            throw new UncheckedIOException(e);
        }
    }

    int status() {
        return status;
    }

    /** The values of a header, its name in any letter case. */
    Collection<String> headers(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /** The first value of a header, or null. */
    @Nullable
    String header(String name) {
        for (String value : headers(name)) {
            return value.strip();
        }
        return null;
    }

    /** The number of rows in the whole list; null where the server does not say. */
    @Nullable
    Long total() {
        String text = header("X-Total-Count");
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The body, empty where there is none; not a copy. */
    byte[] body() {
        return body;
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean isRefusal() {
        return status >= 400 && status < 500;
    }

    boolean isEmpty() {
        for (byte octet : body) {
            if (!Character.isWhitespace(octet)) {
                return false;
            }
        }
        return true;
    }

    /** The kind of the body in lower case, without parameters; empty where the server does not say. */
    String contentType() {
        String header = Objects.requireNonNullElse(header("Content-Type"), "");
        int parameters = header.indexOf(';');
        return (parameters < 0 ? header : header.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    boolean claimsJson() {
        String type = contentType();
        return type.isEmpty() || type.equals("application/json") || type.endsWith("+json") || type.equals("text/json");
    }

    /** The body as an error of the API; with nothing set if it is none. */
    ErrorResponse error() {
        try {
            ErrorResponse error = LatchkeyJson.mapper().readValue(body, ErrorResponse.class);
            return error == null ? ErrorResponse.builder().build() : error;
        } catch (RuntimeException e) {
            // Not only what Jackson declares: the status says enough, and must not be lost.
            return ErrorResponse.builder().build();
        }
    }

    Rejection rejection() {
        Map<String, List<String>> named = new LinkedHashMap<>();
        headers.forEach((name, values) -> named.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        return new Rejection(Rejection.Reason.of(status), status, error(), named, text(0, LONGEST_TEXT));
    }

    /** The beginning of the body, on one line, for messages. */
    String beginning() {
        int start = 0;
        while (start < body.length && Character.isWhitespace(body[start])) {
            start++;
        }
        return start == body.length ? "nothing" : text(start, LONGEST_BEGINNING).replaceAll("[\\p{Cntrl}\\s]+", " ");
    }

    private String text(int start, int bytes) {
        boolean whole = body.length - start <= bytes;
        return new String(body, start, whole ? body.length - start : bytes, StandardCharsets.UTF_8)
                + (whole ? "" : "…");
    }
}
