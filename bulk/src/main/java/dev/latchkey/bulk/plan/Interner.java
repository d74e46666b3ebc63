package dev.latchkey.bulk.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers values in the order of their first appearance, with little more memory than the values themselves need. */
final class Interner<T> {
    private static final int EMPTY = -1;

    private final List<T> values = new ArrayList<>();
    private final Ints hashes = new Ints();
    private int[] table = filled(1 << 10);

    T get(int number) {
        return values.get(number);
    }

    /** Returns the number of a value; -1 if it has none yet. */
    int find(T value) {
        return table[slot(table, value, value.hashCode())];
    }

    /** Returns the number of a value; a new value gets the next number. */
    int number(T value) {
        int hash = value.hashCode();
        int slot = slot(table, value, hash);
        if (table[slot] != EMPTY) {
            return table[slot];
        }
        int number = values.size();
        values.add(value);
        hashes.add(hash);
        table[slot] = number;
        if (values.size() * 2 > table.length) {
            grow();
        }
        return number;
    }

    private void grow() {
        int[] larger = filled(table.length * 2);
        int mask = larger.length - 1;
        for (int number = 0; number < values.size(); number++) {
            int slot = Hashes.spread(hashes.get(number)) & mask;
            while (larger[slot] != EMPTY) {
                slot = (slot + 1) & mask;
            }
            larger[slot] = number;
        }
        table = larger;
    }

    private int slot(int[] slots, T value, int hash) {
        int mask = slots.length - 1;
        int slot = Hashes.spread(hash) & mask;
        while (slots[slot] != EMPTY
                && (hashes.get(slots[slot]) != hash || !values.get(slots[slot]).equals(value))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int[] filled(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, EMPTY);
        return slots;
    }
}
