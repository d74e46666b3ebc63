package dev.latchkey.validation.rule.documented;

import dev.latchkey.validation.rule.Change;
import dev.latchkey.validation.rule.Place;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Drops elements of lists: those that say nothing that an earlier one does not. What other safe fixes change, the offset of a date and a null where nothing is meant, makes no difference here; so it does not matter
 * which fix comes first.
 */
final class Copies {
    private static final Set<String> DATES = Set.of("startDate", "removeDate");
    private static final String ITEMS = "requestedItems";

    private Copies() {}

    /** Drops an element that an earlier one of its list equals. */
    static Change drop() {
        return place -> {
            JsonNode copy = sameForm(place.value(), "");
            return anyBefore(place, place.pointer(), earlier -> earlier.equals(copy))
                    ? Change.remove().at(place)
                    : null;
        };
    }

    /** Drops the entry around an identity id, if an earlier entry of the identity asks for all its items. */
    static Change dropEntry() {
        return place -> {
            Place around = new Place(place.document(), place.around(), place.terms(), null);
            JsonNode entry = sameForm(around.value(), "");
            return anyBefore(place, around.pointer(), earlier -> isContained(entry, earlier))
                    ? Change.remove().at(around)
                    : null;
        };
    }

    /** Whether one of the elements that stand in a list before the one at a pointer is as asked. */
    private static boolean anyBefore(Place place, String pointer, Predicate<JsonNode> asked) {
        int slash = pointer.lastIndexOf('/');
        JsonNode list = slash < 0 ? place.document() : place.document().at(pointer.substring(0, slash));
        if (slash < 0 || !list.isArray()) {
            return false;
        }
        int index = Integer.parseInt(pointer.substring(slash + 1));
        for (int i = 0; i < index; i++) {
            if (asked.test(sameForm(list.get(i), ""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContained(JsonNode entry, JsonNode earlier) {
        JsonNode items = entry.path(ITEMS);
        if (!entry.isObject() || !earlier.isObject() || !(items.isArray() || items.isMissingNode())) {
            return false;
        }
        Set<JsonNode> among = new HashSet<>();
        earlier.path(ITEMS).forEach(among::add);
        return withoutItems(entry).equals(withoutItems(earlier))
                && items.valueStream().allMatch(among::contains);
    }

    private static JsonNode withoutItems(JsonNode entry) {
        return ((ObjectNode) entry.deepCopy()).without(ITEMS);
    }

    /** A copy of a value in which what means the same is written in the same way. */
    private static JsonNode sameForm(JsonNode value, String key) {
        if (value instanceof ObjectNode object) {
            ObjectNode form = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (!field.getValue().isNull()) {
                    form.set(field.getKey(), sameForm(field.getValue(), field.getKey()));
                }
            }
            return form;
        }
        if (value instanceof ArrayNode array) {
            ArrayNode form = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> form.add(sameForm(element, "")));
            return form;
        }
        String utc = DATES.contains(key) && Changes.isText(value) ? Changes.utc(Changes.text(value)) : null;
        return utc == null ? value : JsonNodeFactory.instance.stringNode(utc);
    }
}
