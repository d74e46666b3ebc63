package dev.latchkey.emulator.api;

import tools.jackson.databind.node.ObjectNode;

/**
 * Checks that need the raw JSON, because the model treats an empty list, null and a missing key alike: fields of the
 * other shape of a request have to be missing.
 */
final class RawBodyChecks {
    private static final String NESTED = "requestedForWithRequestedItems";

    private RawBodyChecks() {}

    /**
     * Checks a request.
     *
     * @throws UnreadableException if one of the shapes is used and the other one is present but empty; the nested one
     *     can be null
     */
    static void check(ObjectNode body) {
        boolean flat = isFilled(body, "requestedFor") || isFilled(body, "requestedItems");
        if (flat && isEmptyList(body, NESTED)) {
            throw new UnreadableException(
                    NESTED + " is an empty list beside requestedFor and requestedItems; leave it out");
        }
        if (!isFilled(body, NESTED)) {
            return;
        }
        if (isEmptyList(body, "requestedFor") || isEmptyList(body, "requestedItems")) {
            throw new UnreadableException(
                    "requestedFor and requestedItems are empty lists beside " + NESTED + "; leave them out");
        }
        if (isNull(body, "requestedFor") || isNull(body, "requestedItems")) {
            throw new UnreadableException(
                    "requestedFor and requestedItems are null beside " + NESTED + "; leave them out");
        }
    }

    private static boolean isFilled(ObjectNode body, String field) {
        return body.path(field).isArray() && !body.path(field).isEmpty();
    }

    private static boolean isEmptyList(ObjectNode body, String field) {
        return body.path(field).isArray() && body.path(field).isEmpty();
    }

    private static boolean isNull(ObjectNode body, String field) {
        return body.path(field).isNull();
    }
}
