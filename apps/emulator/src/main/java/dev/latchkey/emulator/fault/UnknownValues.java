package dev.latchkey.emulator.fault;

import dev.latchkey.model.json.LatchkeyJson;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Replaces the constants in a body by one that no document lists. */
final class UnknownValues {
    static final String UNKNOWN = "NOT_YET_DOCUMENTED";

    private static final Pattern CONSTANT = Pattern.compile("[A-Z]{2,}(_[A-Z0-9]+)*");

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
                object.set(field.getKey(), replace(field.getValue()));
            }
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(replace(element)));
            return array;
        }
        boolean constant =
                node.isString() && CONSTANT.matcher(node.stringValue()).matches();
        return constant ? JsonNodeFactory.instance.stringNode(UNKNOWN) : node;
    }
}
