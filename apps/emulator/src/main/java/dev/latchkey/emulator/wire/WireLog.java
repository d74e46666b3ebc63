package dev.latchkey.emulator.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last thousand calls. Thread-safe. */
public final class WireLog {
    private static final int KEPT = 1000;
    private static final int MAX_TEXT = 16 * 1024;

    private final Deque<WireEntry> entries = new ArrayDeque<>();
    private long number;

    /** Creates an empty log. */
    public WireLog() {}

    /** {@return the number of the next call} */
    public synchronized long next() {
        return ++number;
    }

    /**
     * Adds an entry, and removes the oldest one if there are too many.
     *
     * @param entry the entry
     */
    public synchronized void add(WireEntry entry) {
        entries.addLast(entry);
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
    }

    /**
     * Returns the calls after one of them.
     *
     * @param after a number; 0 for all calls in the log
     * @return the calls, in the order in which they ended
     */
    public synchronized List<WireEntry> after(long after) {
        return entries.stream().filter(entry -> entry.number() > after).toList();
    }

    /** Removes all calls; numbers continue. */
    public synchronized void clear() {
        entries.clear();
    }

    /**
     * Cuts off a text that is too long to be kept.
     *
     * @param text the text
     * @return the text, or its beginning and an ellipsis
     */
    public static String cut(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "…";
    }
}
