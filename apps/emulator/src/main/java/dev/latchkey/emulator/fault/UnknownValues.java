package dev.latchkey.emulator.fault;

import dev.latchkey.model.json.LatchkeyJson;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Replaces the constants in a body by one that no document lists. Which texts are constants is known by their fields:
 * names, comments and metadata may look like constants.
 */
final class UnknownValues {
    static final String UNKNOWN = "NOT_YET_DOCUMENTED";

    /** The fields of answers that the documents give a list of values. */
    private static final Set<String> CONSTANTS = Set.of(
            "accountsSelectionBlockedReason",
            "actionInProcess",
            "approverType",
            "decision",
            "identityType",
            "localeOrigin",
            "reassignmentType",
            "requestType",
            "result",
            "scheme",
            "state",
            "status",
            "timeUnit",
            "type");

    /** Pairs of the requester's own. */
    private static final String METADATA = "clientMetadata";

    private UnknownValues() {}

    static String in(String json) {
        return json.isBlank()
                ? json
                : replace(LatchkeyJson.mapper().readTree(json)).toString();
    }

    private static JsonNode replace(JsonNode node) {
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                object.set(field.getKey(), replace(field.getKey(), field.getValue()));
            }
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(replace(element)));
            return array;
        }
        return node;
    }

    private static JsonNode replace(String field, JsonNode value) {
        if (field.equals(METADATA)) {
            return value;
        }
        return value.isString() && CONSTANTS.contains(field)
                ? JsonNodeFactory.instance.stringNode(UNKNOWN)
                : replace(value);
    }
}
