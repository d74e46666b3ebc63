package dev.latchkey.model.tenant;

import dev.latchkey.model.error.ErrorResponse;
import java.util.List;
import java.util.Map;

/**
 * A rejection by the tenant, with its full response.
 *
 * @param reason the kind of rejection
 * @param status the HTTP status
 * @param error the body; nothing is set if it is not an error body of the API
 * @param headers the headers of the response, with names in lower case
 * @param body the body as text, cut off if it is long
 */
public record Rejection(
        Reason reason, int status, ErrorResponse error, Map<String, List<String>> headers, String body) {

    /**
     * Keeps a copy.
     *
     * @param reason the kind of rejection
     * @param status the HTTP status
     * @param error the body
     * @param headers the headers of the response
     * @param body the body as text
     */
    public Rejection {
        headers = Map.copyOf(headers);
    }

    /** The kinds of rejection. Each calls for a different reaction. */
    public enum Reason {
        /** 400: the body or the query is wrong; correct it. */
        INVALID,
        /** 401: the token is missing, wrong or expired. */
        UNAUTHENTICATED,
        /** 403: the user lacks the permission. */
        FORBIDDEN,
        /** 404: the object or the path does not exist. */
        NOT_FOUND,
        /** 429: there were too many calls; wait. */
        RATE_LIMITED,
        /** Any other rejection. */
        OTHER;

        /**
         * Returns the reason for a status.
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
