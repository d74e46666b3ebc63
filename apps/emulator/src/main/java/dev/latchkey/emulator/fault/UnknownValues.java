package dev.latchkey.emulator.fault;

import dev.latchkey.model.json.LatchkeyJson;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Replaces the constants in a body by one that no document lists. The name of a field determines whether its text is a
 * constant, because names, comments and metadata can look like constants.
 */
final class UnknownValues {
    static final String UNKNOWN = "NOT_YET_DOCUMENTED";

    /** The response fields with a documented list of values. */
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

    /** The requester's own metadata. */
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
