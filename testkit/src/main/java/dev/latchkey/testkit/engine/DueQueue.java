package dev.latchkey.testkit.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A queue ordered by due time; of those that are due at one moment, the one that was made first. It is read off the
 * things, again whenever one of them changes, and is no part of a snapshot.
 */
final class DueQueue {
    private final Map<String, Entry> entries = new HashMap<>();
    private final NavigableSet<Entry> due =
            new TreeSet<>(Comparator.comparing(Entry::moment).thenComparingLong(Entry::made));
    private long made;

    /** Notes when a thing is due; null where it waits for something else. The first time tells when it was made. */
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

    /** Nothing will ever be due with a thing again. */
    void remove(String id) {
        Entry before = entries.remove(id);
        if (before != null && before.at() != null) {
            due.remove(before);
        }
    }

    /** The entry that is due first; null where nothing ever is. */
    @Nullable
    Entry first() {
        return due.isEmpty() ? null : due.first();
    }

    /**
     * A thing.
     *
     * @param id which
     * @param made its place in the order of making
     * @param at when it is due
     */
    record Entry(String id, long made, @Nullable Instant at) {

        /** Of an entry that is due. */
        Instant moment() {
            if (at == null) {
                throw new IllegalStateException(id + " is not due");
            }
            return at;
        }
    }
}
