package dev.latchkey.emulator.api;

import dev.latchkey.emulator.http.Reply;
import dev.latchkey.model.ErrorMessage;
import dev.latchkey.model.LocaleOrigin;
import dev.latchkey.model.error.ErrorResponse;
import dev.latchkey.model.tenant.Rejection;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Rejections in their documented shapes. Texts that no server is known to send begin with {@code (synthetic)}. */
final class Refusals {
    private final TrackingIds ids;

    Refusals(TrackingIds ids) {
        this.ids = ids;
    }

    /** Returns a 400: the body or the query cannot be read. */
    Reply unreadable(String cause) {
        return Reply.json(
                400,
                error("400.1 Bad request syntax", "The request could not be parsed.")
                        .addCauses(message("(synthetic) " + cause))
                        .build());
    }

    Reply experimentalHeaderMissing() {
        return Reply.json(400, Map.of("error", "Experimental Header is missing or invalid."));
    }

    Reply unauthenticated(String error) {
        return Reply.json(401, Map.of("error", error));
    }

    /** Returns the response to a lookup that the tenant rejects. */
    Reply lookup(int status, String cause) {
        String code = status == 403 ? "403 Forbidden" : status == 404 ? "404 Not found" : status + " Refused";
        return Reply.json(
                status,
                error(
                                code,
                                status == 403
                                        ? "The server understood the request but refuses to authorize it."
                                        : "The server did not find a current representation for the target resource.")
                        .addCauses(message("(synthetic) " + cause.replaceFirst("^\\(synthetic\\) ", "")))
                        .build());
    }

    Reply notFound() {
        return Reply.json(
                404,
                error("404 Not found", "The server did not find a current representation for the target resource.")
                        .build());
    }

    Reply methodNotAllowed(String allowed) {
        return Reply.json(
                        405,
                        error("405 Method not allowed", "(synthetic) This path is not called with this method.")
                                .build())
                .with("Allow", allowed);
    }

    Reply unsupportedMediaType() {
        return Reply.json(
                415,
                error("415 Unsupported media type", "(synthetic) The body is to be application/json.")
                        .build());
    }

    Reply rateLimited(Duration wait) {
        return Reply.json(429, Map.of("message", " Rate Limit Exceeded "))
                .with("Retry-After", Long.toString(Math.max(1, (wait.toMillis() + 999) / 1000)));
    }

    Reply failed(String cause) {
        return Reply.json(
                500,
                error("500.0 Internal Fault", "An internal fault occurred.")
                        .addCauses(message("(synthetic) " + cause))
                        .build());
    }

    Reply notEmulated(String cause) {
        return Reply.json(
                501,
                error("501 Not emulated", "(synthetic) The emulator does not do this.")
                        .addCauses(message("(synthetic) " + cause))
                        .build());
    }

    /** Converts a rejection by the tenant to a response with status, headers and body. */
    static Reply of(Rejection rejection) {
        Reply reply = Reply.text(rejection.status(), "application/json", rejection.body());
        for (Map.Entry<String, List<String>> header : rejection.headers().entrySet()) {
            String name = HeaderNames.usual(header.getKey());
            reply = reply.with(name, String.join(", ", header.getValue()));
        }
        return reply;
    }

    private ErrorResponse.Builder error(String detailCode, String text) {
        ErrorResponse.Builder error = ErrorResponse.builder();
        error.detailCode(detailCode).trackingId(ids.next()).addMessages(message(text));
        return error;
    }

    private static ErrorMessage message(String text) {
        return ErrorMessage.builder()
                .locale("en-US")
                .localeOrigin(LocaleOrigin.DEFAULT)
                .text(text)
                .build();
    }
}
