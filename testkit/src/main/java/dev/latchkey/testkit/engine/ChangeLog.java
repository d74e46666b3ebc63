package dev.latchkey.testkit.engine;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Collects new and changed objects without duplicates, in the order of their first appearance, until they are taken.
 */
final class ChangeLog {
    private Set<String> ids = new LinkedHashSet<>();

    void add(String id) {
        ids.add(id);
    }

    void addAll(Collection<String> more) {
        ids.addAll(more);
    }

    /** Returns the changed objects in their current state, and clears the log. */
    <T> List<T> take(Function<String, T> find) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<T> taken = ids.stream().map(find).toList();
        // Clearing a set takes time in proportion to its largest size so far.
        ids = new LinkedHashSet<>();
        return taken;
    }
}
