package dev.latchkey.bulk.plan;

import java.util.Arrays;

/** A growing list of numbers. */
final class Ints {
    private static final int[] NONE = {};

    private int[] values = NONE;
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(4, size + (size >> 1)));
        }
        values[size++] = value;
    }

    int get(int at) {
        return values[at];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    static int[] join(int[] first, int[] second) {
        if (first.length == 0 || second.length == 0) {
            return first.length == 0 ? second : first;
        }
        int[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    static int[] part(int[] values, int from, int to) {
        return from == 0 && to >= values.length
                ? values
                : Arrays.copyOfRange(values, from, Math.min(to, values.length));
    }

    /** A list of numbers as a key of a map. It must not change while it is used as a key. */
    static final class Key {
        private final int[] values;

        Key(int[] values) {
            this.values = values;
        }

        int[] values() {
            return values;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && Arrays.equals(values, that.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }
}
