package dev.latchkey.testkit.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A queue ordered by due time, then by creation. It is derived from its objects, and updated whenever one of them
 * changes, so snapshots do not contain it.
 */
final class DueQueue {
    private final Map<String, Entry> entries = new HashMap<>();
    private final NavigableSet<Entry> due =
            new TreeSet<>(Comparator.comparing(Entry::moment).thenComparingLong(Entry::made));
    private long made;

    /**
     * Sets the due time of an object; null if it waits for something else. The first call determines the order of
     * creation.
     */
    void put(String id, @Nullable Instant at) {
        Entry before = entries.get(id);
        if (before != null && before.at() != null) {
            due.remove(before);
        }
        Entry entry = new Entry(id, before == null ? made++ : before.made(), at);
        entries.put(id, entry);
        if (at != null) {
            due.add(entry);
        }
    }

    /** Removes an object, which will not be due again. */
    void remove(String id) {
        Entry before = entries.remove(id);
        if (before != null && before.at() != null) {
            due.remove(before);
        }
    }

    /** Returns the entry with the earliest due time; null if there is none. */
    @Nullable
    Entry first() {
        return due.isEmpty() ? null : due.first();
    }

    /**
     * An object in the queue.
     *
     * @param id the id of the object
     * @param made its position in the order of creation
     * @param at its due time
     */
    record Entry(String id, long made, @Nullable Instant at) {

        /** Only for an entry with a due time. */
        Instant moment() {
            if (at == null) {
                throw new IllegalStateException(id + " is not due");
            }
            return at;
        }
    }
}
