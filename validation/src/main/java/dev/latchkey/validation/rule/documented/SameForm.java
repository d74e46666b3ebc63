package dev.latchkey.validation.rule.documented;

import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what means the same in the same way: keys in one order, nulls left out, dates in UTC. What other safe fixes change
 * makes no difference, so it does not matter which fix comes first.
 */
final class SameForm {
    private static final Set<String> DATES = Set.of("startDate", "removeDate");

    private SameForm() {}

    static JsonNode of(JsonNode value) {
        return of(value, "");
    }

    private static JsonNode of(JsonNode value, String key) {
        if (value instanceof ObjectNode object) {
            TreeMap<String, JsonNode> fields = new TreeMap<>();
            object.forEachEntry((name, field) -> {
                if (!field.isNull()) {
                    fields.put(name, of(field, name));
                }
            });
            ObjectNode form = JsonNodeFactory.instance.objectNode();
            form.setAll(fields);
            return form;
        }
        if (value instanceof ArrayNode array) {
            ArrayNode form = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> form.add(of(element, "")));
            return form;
        }
        String utc = DATES.contains(key) && Changes.isText(value) ? Changes.utc(Changes.text(value)) : null;
        return utc == null ? value : JsonNodeFactory.instance.stringNode(utc);
    }
}
