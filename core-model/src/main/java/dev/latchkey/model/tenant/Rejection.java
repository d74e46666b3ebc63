package dev.latchkey.model.tenant;

import dev.latchkey.model.error.ErrorResponse;
import java.util.List;
import java.util.Map;

/**
 * A refusal by the tenant, with everything it said.
 *
 * @param reason what kind of refusal it is
 * @param status the HTTP status
 * @param error the body; one that is no error body of the API has nothing set
 * @param headers the headers of the answer, their names in lower case
 * @param body the body as text, cut off where it is long
 */
public record Rejection(
        Reason reason, int status, ErrorResponse error, Map<String, List<String>> headers, String body) {

    /**
     * Keeps a copy.
     *
     * @param reason what kind of refusal it is
     * @param status the HTTP status
     * @param error the body
     * @param headers the headers of the answer
     * @param body the body as text
     */
    public Rejection {
        headers = Map.copyOf(headers);
    }

    /** The kinds of refusal, each of which calls for another reaction. */
    public enum Reason {
        /** 400: the body or the query is wrong; correct it. */
        INVALID,
        /** 401: the token is missing, wrong or too old. */
        UNAUTHENTICATED,
        /** 403: the user may not do this. */
        FORBIDDEN,
        /** 404: there is no such thing, or no such path. */
        NOT_FOUND,
        /** 429: there were too many calls; wait. */
        RATE_LIMITED,
        /** Any other refusal. */
        OTHER;

        /**
         * The reason that goes with a status.
         *
         * @param status an HTTP status
         * @return the reason
         */
        public static Reason of(int status) {
            return switch (status) {
                case 400 -> INVALID;
                case 401 -> UNAUTHENTICATED;
                case 403 -> FORBIDDEN;
                case 404 -> NOT_FOUND;
                case 429 -> RATE_LIMITED;
                default -> OTHER;
            };
        }
    }
}
