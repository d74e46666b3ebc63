package dev.latchkey.validation.rule.documented;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds out which entries of the nested shape ask for nothing that an earlier entry does not. An entry is compared with
 * those only that have its rarest item.
 */
final class EarlierEntries {
    private static final String ITEMS = "requestedItems";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Set<Integer>> items = new ArrayList<>();
    private final Map<Integer, List<Integer>> entriesByItem = new HashMap<>();
    private final Map<Integer, List<Integer>> entriesByRest = new HashMap<>();
    private final BitSet covered = new BitSet();

    EarlierEntries(JsonNode entries) {
        for (int i = 0; i < entries.size(); i++) {
            add(i, SameForm.of(entries.get(i)));
        }
    }

    /** Whether an earlier entry says all that an entry does. */
    boolean isCovered(int entry) {
        return covered.get(entry);
    }

    private void add(int index, JsonNode entry) {
        Set<Integer> own = new HashSet<>();
        items.add(own);
        JsonNode list = entry.path(ITEMS);
        if (!(entry instanceof ObjectNode object) || !(list.isArray() || list.isMissingNode())) {
            return;
        }
        int rest = number(object.without(ITEMS).toString());
        List<Integer> candidates = entriesByRest.computeIfAbsent(rest, key -> new ArrayList<>());
        List<List<Integer>> joined = new ArrayList<>(List.of(candidates));
        for (JsonNode item : list) {
            // What an item means depends on whom it is for: items count together with the rest of their entry.
            int number = number(rest + " " + item);
            if (own.add(number)) {
                List<Integer> having = entriesByItem.computeIfAbsent(number, key -> new ArrayList<>());
                joined.add(having);
                candidates = having.size() < candidates.size() ? having : candidates;
            }
        }
        covered.set(
                index,
                candidates.stream().anyMatch(earlier -> items.get(earlier).containsAll(own)));
        joined.forEach(entries -> entries.add(index));
    }

    private int number(String text) {
        return numbers.computeIfAbsent(text, key -> numbers.size());
    }
}
