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

/** A complete response. */
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
            // The chain returns bodies that are already in memory.
            throw new UncheckedIOException(e);
        }
    }

    int status() {
        return status;
    }

    /** Returns the values of a header; the name is not case-sensitive. */
    Collection<String> headers(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /** Returns the first value of a header, or null. */
    @Nullable
    String header(String name) {
        for (String value : headers(name)) {
            return value.strip();
        }
        return null;
    }

    /** Returns the number of rows of the whole list; null if the server does not send it. */
    @Nullable
    Long total() {
        String text = header("X-Total-Count");
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Returns the body, empty if there is none; not a copy. */
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

    /** Returns the media type of the body in lower case, without parameters; empty if the server does not send it. */
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

    /** Returns the body as an error of the API; nothing is set if it is not an error body. */
    ErrorResponse error() {
        try {
            ErrorResponse error = LatchkeyJson.mapper().readValue(body, ErrorResponse.class);
            return error == null ? ErrorResponse.builder().build() : error;
        } catch (RuntimeException e) {
            // Every exception is caught, not only Jackson's: the status is sufficient and must not be lost.
            return ErrorResponse.builder().build();
        }
    }

    Rejection rejection() {
        Map<String, List<String>> named = new LinkedHashMap<>();
        headers.forEach((name, values) -> named.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        return new Rejection(Rejection.Reason.of(status), status, error(), named, text(0, LONGEST_TEXT));
    }

    /** Returns the beginning of the body, on one line, for messages. */
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
