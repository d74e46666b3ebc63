package dev.latchkey.emulator.api;

import dev.latchkey.emulator.http.Call;
import dev.latchkey.model.json.LatchkeyJson;
import tools.jackson.databind.JsonNode;

/**
 * The one rule that the model cannot hold: a field of the other shape is to be left out, and not to be sent as an empty list.
 * The model takes both for the same, so it is decided where the text is still there.
 */
final class Shapes {
    private static final String NESTED = "requestedForWithRequestedItems";

    private Shapes() {}

    /**
     * Looks at the body of a create.
     *
     * @throws UnreadableException if an empty list stands beside the other shape
     */
    static void check(Call call) {
        JsonNode body = LatchkeyJson.mapper().readTree(call.getBody());
        boolean flat = isFilled(body, "requestedFor") || isFilled(body, "requestedItems");
        if (flat && isEmptyList(body, NESTED)) {
            throw new UnreadableException(
                    NESTED + " is an empty list beside requestedFor and requestedItems; leave it out");
        }
        if (isFilled(body, NESTED) && (isEmptyList(body, "requestedFor") || isEmptyList(body, "requestedItems"))) {
            throw new UnreadableException(
                    "requestedFor and requestedItems are empty lists beside " + NESTED + "; leave them out");
        }
    }

    private static boolean isFilled(JsonNode body, String field) {
        return body.path(field).isArray() && !body.path(field).isEmpty();
    }

    private static boolean isEmptyList(JsonNode body, String field) {
        return body.path(field).isArray() && body.path(field).isEmpty();
    }
}
