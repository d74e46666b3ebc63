package dev.latchkey.feign;

import dev.latchkey.model.error.ErrorResponse;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.tenant.Rejection;
import feign.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** An answer that has come whole. */
final class Answer {
    private static final int LONGEST_TEXT = 8_192;
    private static final int LONGEST_BEGINNING = 200;

    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    private Answer(int status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    static Answer of(Response response) {
        try {
            Response.Body body = response.body();
            return new Answer(
                    response.status(),
                    Headers.of(response),
                    body == null ? new byte[0] : body.asInputStream().readAllBytes());
        } catch (IOException e) {
            // The chain answers bodies that are in memory already.
            throw new UncheckedIOException(e);
        }
    }

    int status() {
        return status;
    }

    /** The headers, their names in lower case. */
    Map<String, List<String>> headers() {
        return headers;
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

    @Nullable
    String header(String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.get(0).strip();
    }

    boolean isEmpty() {
        return new String(body, 0, Math.min(body.length, LONGEST_BEGINNING), StandardCharsets.UTF_8).isBlank();
    }

    /** The kind of the body in lower case, without parameters; empty where the server does not say. */
    String contentType() {
        String header = header("content-type");
        return header == null ? "" : header.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
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
        } catch (JacksonException e) {
            return ErrorResponse.builder().build();
        }
    }

    Rejection rejection() {
        return new Rejection(Rejection.Reason.of(status), status, error(), headers, text(LONGEST_TEXT));
    }

    /** How the body begins, on one line, for messages. */
    String beginning() {
        return body.length == 0 ? "nothing" : text(LONGEST_BEGINNING).replaceAll("[\\p{Cntrl}\\s]+", " ");
    }

    private String text(int bytes) {
        boolean whole = body.length <= bytes;
        return new String(body, 0, whole ? body.length : bytes, StandardCharsets.UTF_8) + (whole ? "" : "…");
    }
}
