package dev.latchkey.validation.rule.documented;

import dev.latchkey.validation.rule.Change;
import dev.latchkey.validation.rule.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
            Map<String, Integer> first = firsts(place, place.around());
            Integer earlier = first.get(form(place.value()));
            return earlier != null && earlier < index(place.pointer())
                    ? Change.remove().at(place)
                    : null;
        };
    }

    /** Drops the entry around an identity id, if an earlier entry of the identity asks for all its items. */
    static Change dropEntry() {
        return place -> {
            Place around = place.at(place.around(), null);
            Map<Integer, Entry> entries = entries(around, around.around());
            Entry entry = entries.get(index(around.pointer()));
            return entry != null && entry.isContainedInEarlier()
                    ? Change.remove().at(around)
                    : null;
        };
    }

    /** The first index of every element of a list, by its form. */
    private static Map<String, Integer> firsts(Place place, String list) {
        return place.once(List.of("firsts", list), () -> {
            Map<String, Integer> firsts = new HashMap<>();
            JsonNode elements = place.document().at(list);
            for (int i = 0; elements.isArray() && i < elements.size(); i++) {
                firsts.putIfAbsent(form(elements.get(i)), i);
            }
            return firsts;
        });
    }

    /** The entries of a list by index; those that are not entries with items are left out. */
    private static Map<Integer, Entry> entries(Place place, String list) {
        return place.once(List.of("entries", list), () -> {
            Map<Integer, Entry> entries = new HashMap<>();
            Map<String, List<Entry>> alike = new HashMap<>();
            JsonNode elements = place.document().at(list);
            for (int i = 0; elements.isArray() && i < elements.size(); i++) {
                if (sameForm(elements.get(i), "") instanceof ObjectNode form) {
                    JsonNode items = form.path(ITEMS);
                    if (items.isArray() || items.isMissingNode()) {
                        Set<String> texts = new HashSet<>();
                        items.forEach(item -> texts.add(item.toString()));
                        List<Entry> same =
                                alike.computeIfAbsent(form.without(ITEMS).toString(), key -> new ArrayList<>());
                        Entry entry = new Entry(texts, same, same.size());
                        same.add(entry);
                        entries.put(i, entry);
                    }
                }
            }
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

    /** The index at the end of a pointer; -1 if there is none. */
    private static int index(String pointer) {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        return !last.isEmpty() && last.length() < 10 && last.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(last)
                : -1;
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
