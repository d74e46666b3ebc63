package dev.latchkey.testkit.engine;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** New and changed things, each once, in the order in which they first appeared, until they are taken. */
final class ChangeLog {
    private Set<String> ids = new LinkedHashSet<>();

    void add(String id) {
        ids.add(id);
    }

    void addAll(Collection<String> more) {
        ids.addAll(more);
    }

    /** Takes the changed things in their present state. It is forgotten here. */
    <T> List<T> take(Function<String, T> find) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<T> taken = ids.stream().map(find).toList();
        // To clear a set takes as long as the most that it ever held.
        ids = new LinkedHashSet<>();
        return taken;
    }
}
