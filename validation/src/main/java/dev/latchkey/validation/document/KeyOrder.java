package dev.latchkey.validation.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Brings the keys of several objects into one order that each of them keeps. */
final class KeyOrder {
    private KeyOrder() {}

    /**
     * Merges orders.
     *
     * @param objects the keys of each object, in its order
     * @return each key once, those of an object in its order
     * @throws IllegalStateException if two objects contradict each other
     */
    static List<String> merge(Stream<List<String>> objects) {
        Map<String, Set<String>> before = new LinkedHashMap<>();
        objects.forEach(keys -> {
            for (int i = 0; i < keys.size(); i++) {
                before.computeIfAbsent(keys.get(i), key -> new LinkedHashSet<>())
                        .addAll(keys.subList(0, i));
            }
        });
        List<String> order = new ArrayList<>();
        while (order.size() < before.size()) {
            String next = before.keySet().stream()
                    .filter(key -> !order.contains(key) && order.containsAll(before.get(key)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no order suits all objects after " + order));
            order.add(next);
        }
        return List.copyOf(order);
    }
}
