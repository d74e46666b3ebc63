package dev.latchkey.validation.rule.documented;

import dev.latchkey.validation.rule.Change;
import dev.latchkey.validation.rule.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Drops elements of lists that say nothing that an earlier one does not. What other safe fixes change, the offset of a
 * date and a null where nothing is meant, makes no difference here; so it does not matter which fix comes first.
 */
final class Copies {
    private static final Set<String> DATES = Set.of("startDate", "removeDate");
    private static final String ITEMS = "requestedItems";

    private Copies() {}

    /** Drops an element that an earlier one of its list equals. */
    static Change drop() {
        return place -> {
            String first = firsts(place, place.around()).get(form(place.value()));
            return first == null || first.equals(place.pointer())
                    ? null
                    : Change.remove().at(place);
        };
    }

    /** Drops the entry around an identity id, if an earlier entry of the identity asks for all its items. */
    static Change dropEntry() {
        return place -> {
            Place around = place.at(place.around(), null);
            Entry entry = entries(around, around.around()).get(around.pointer());
            return entry != null && entry.isContainedInEarlier()
                    ? Change.remove().at(around)
                    : null;
        };
    }

    /** The pointer of the first element of every form in a list. */
    private static Map<String, String> firsts(Place place, String list) {
        return place.once(List.of("firsts", list), () -> {
            Map<String, String> firsts = new HashMap<>();
            elements(place, list).forEach((pointer, element) -> firsts.putIfAbsent(form(element), pointer));
            return firsts;
        });
    }

    /** The elements of a list by their pointers, in order; none if there is no list. */
    private static Map<String, JsonNode> elements(Place place, String list) {
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        if (place.document().at(list) instanceof ArrayNode array) {
            array.forEach(element -> elements.put(list + "/" + elements.size(), element));
        }
        return elements;
    }

    /** The entries of a list by their pointers; those that are not entries with items are left out. */
    private static Map<String, Entry> entries(Place place, String list) {
        return place.once(List.of("entries", list), () -> {
            Map<String, Entry> entries = new HashMap<>();
            Map<String, List<Entry>> alike = new HashMap<>();
            elements(place, list).forEach((pointer, element) -> {
                if (sameForm(element, "") instanceof ObjectNode form) {
                    JsonNode items = form.path(ITEMS);
                    if (items.isArray() || items.isMissingNode()) {
                        Set<String> texts = new HashSet<>();
                        items.forEach(item -> texts.add(item.toString()));
                        List<Entry> same =
                                alike.computeIfAbsent(form.without(ITEMS).toString(), key -> new ArrayList<>());
                        Entry entry = new Entry(texts, same, same.size());
                        same.add(entry);
                        entries.put(pointer, entry);
                    }
                }
            });
            return entries;
        });
    }

    /**
     * An entry with its items.
     *
     * @param items the forms of its items
     * @param alike all entries of the list that differ from it in items only, in order
     * @param rank the place among those
     */
    private record Entry(Set<String> items, List<Entry> alike, int rank) {

        boolean isContainedInEarlier() {
            for (Entry earlier : alike.subList(0, rank)) {
                if (earlier.items.size() >= items.size() && earlier.items.containsAll(items)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A value as a text that is the same for values that mean the same. Texts, unlike trees, are found fast even if their hash codes collide. */
    private static String form(JsonNode value) {
        return sameForm(value, "").toString();
    }

    /** Copies a value so that equal meanings are written in the same way, with sorted keys. */
    private static JsonNode sameForm(JsonNode value, String key) {
        if (value instanceof ObjectNode object) {
            Map<String, JsonNode> fields = new TreeMap<>();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (!field.getValue().isNull()) {
                    fields.put(field.getKey(), sameForm(field.getValue(), field.getKey()));
                }
            }
            ObjectNode form = JsonNodeFactory.instance.objectNode();
            return form.setAll(fields);
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
