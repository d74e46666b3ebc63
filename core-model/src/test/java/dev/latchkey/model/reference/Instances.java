package dev.latchkey.model.reference;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON that a schema describes: every property with its example, and constants in turn where there is a choice. */
final class Instances {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    // More than the longest list of constants, so that each constant gets its turn.
    private static final int TURNS = 40;

    private final Description description;
    private final int turn;

    private Instances(Description description, int turn) {
        this.description = description;
        this.turn = turn;
    }

    /** Instances of a schema that together hold every documented key and every documented constant. */
    static List<JsonNode> of(Description description, JsonNode schema) {
        return IntStream.range(0, TURNS)
                .mapToObj(turn -> new Instances(description, turn).instance(schema))
                .distinct()
                .toList();
    }

    private JsonNode instance(JsonNode reference) {
        JsonNode schema = description.resolve(reference);
        if (schema.has("allOf")) {
            // The descriptions use allOf only to say that a reference may be null.
            return instance(schema.get("allOf").get(0));
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(turn % schema.get("enum").size());
        }
        return switch (schema.path("type").stringValue("none")) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "boolean" -> JSON.booleanNode(turn % 2 == 0);
            case "integer" -> schema.path("example").isIntegralNumber() ? schema.get("example") : JSON.numberNode(turn);
            default -> schema.path("example").isString() ? schema.get("example") : text(schema);
        };
    }

    private static JsonNode text(JsonNode schema) {
        boolean dateTime = schema.path("format").stringValue("").equals("date-time");
        return JSON.stringNode(dateTime ? "2031-10-01T00:00:00.000Z" : "any");
    }

    private JsonNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        if (!schema.has("properties")) {
            return schema.path("example").isObject() ? schema.get("example") : object.put("any", "text");
        }
        for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
            object.set(property.getKey(), instance(property.getValue()));
        }
        return object;
    }

    private ArrayNode array(JsonNode schema) {
        ArrayNode array = JSON.arrayNode().add(instance(schema.get("items")));
        return schema.path("example").isArray()
                ? array.addAll(schema.get("example").values())
                : array;
    }
}
