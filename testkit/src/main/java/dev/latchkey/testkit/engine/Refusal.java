package dev.latchkey.testkit.engine;

import dev.latchkey.model.ErrorMessage;
import dev.latchkey.model.LocaleOrigin;
import dev.latchkey.model.error.ErrorResponse;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.tenant.Rejection;
import java.util.List;
import java.util.Map;

/** Thrown within the engine to reject a call. Its text is the server's, if a server's text is known. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String SEMANTICS =
            "The request was syntactically correct but its content is semantically invalid.";
    private static final String UNAUTHORISED = "The server understood the request but refuses to authorize it.";
    private static final String ABSENT = "The server did not find a current representation for the target resource.";

    private final int status;
    private final String detailCode;
    private final String general;

    private Refusal(int status, String detailCode, String general, String cause) {
        super(cause);
        this.status = status;
        this.detailCode = detailCode;
        this.general = general;
    }

    /** Rejects the content with our own text. */
    static Refusal invalid(String cause) {
        return observed(ServerMessages.synthetic(cause));
    }

    /** Rejects the content with a server's text. */
    static Refusal observed(String cause) {
        return new Refusal(400, "400.1 Bad request content", SEMANTICS, cause);
    }

    /** Rejects a value that is not one of the possible ones. */
    static Refusal illegalValue(String field, String value) {
        return new Refusal(
                400,
                "400.1.3 Illegal value",
                SEMANTICS,
                ServerMessages.synthetic("illegal value of " + field + ": \"" + value + "\""));
    }

    /** Rejects an id that refers to nothing. */
    static Refusal unknownReference(String what, String id) {
        return new Refusal(
                400,
                "400.1.404 Referenced object not found",
                SEMANTICS,
                ServerMessages.synthetic("referenced " + what + " \"" + id + "\" was not found"));
    }

    static Refusal forbidden(String cause) {
        return documentedForbidden(ServerMessages.synthetic(cause));
    }

    static Refusal documentedForbidden(String cause) {
        return new Refusal(403, "403 Forbidden", UNAUTHORISED, cause);
    }

    static Refusal notFound(String what, String id) {
        return new Refusal(
                404, "404 Not found", ABSENT, ServerMessages.synthetic(what + " \"" + id + "\" was not found"));
    }

    Rejection toRejection(String trackingId) {
        ErrorResponse error = ErrorResponse.builder()
                .detailCode(detailCode)
                .trackingId(trackingId)
                .addMessages(message(general))
                .addCauses(message(String.valueOf(getMessage())))
                .build();
        return new Rejection(
                Rejection.Reason.of(status),
                status,
                error,
                Map.of("content-type", List.of("application/json")),
                LatchkeyJson.mapper().writeValueAsString(error));
    }

    private static ErrorMessage message(String text) {
        return ErrorMessage.builder()
                .locale(ServerMessages.LOCALE)
                .localeOrigin(LocaleOrigin.DEFAULT)
                .text(text)
                .build();
    }
}
