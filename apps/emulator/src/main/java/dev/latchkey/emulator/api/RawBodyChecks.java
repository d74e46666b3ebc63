package dev.latchkey.emulator.api;

import tools.jackson.databind.node.ObjectNode;

/**
 * Checks that need the raw body, because the model treats an empty list, null and a missing key alike: what belongs to
 * the other shape of a request is to be left out. So this is decided on the JSON itself.
 */
final class RawBodyChecks {
    private static final String NESTED = "requestedForWithRequestedItems";

    private RawBodyChecks() {}

    /**
     * Looks at a request.
     *
     * @throws UnreadableException if one of the shapes is filled and the other one is there with nothing in it; the
     * nested one may be null
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
