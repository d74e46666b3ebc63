package dev.latchkey.bulk.plan;

import java.util.Arrays;

/** The planned pairs of identity and target, each with the index of its row. */
final class Pairs {
    private static final int EMPTY = -1;

    private long[] keys = new long[1 << 10];
    private int[] places = empty(1 << 10);
    private int size;

    /** Finds the row of a pair; -1 if there is none. */
    int find(int identity, int target) {
        return places[slot(keys, places, key(identity, target))];
    }

    void put(int identity, int target, int place) {
        put(keys, places, key(identity, target), place);
        size++;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        long[] largerKeys = new long[keys.length * 2];
        int[] largerPlaces = empty(keys.length * 2);
        for (int slot = 0; slot < keys.length; slot++) {
            if (places[slot] != EMPTY) {
                put(largerKeys, largerPlaces, keys[slot], places[slot]);
            }
        }
        keys = largerKeys;
        places = largerPlaces;
    }

    private static void put(long[] keys, int[] places, long key, int place) {
        int slot = slot(keys, places, key);
        keys[slot] = key;
        places[slot] = place;
    }

    private static int slot(long[] keys, int[] places, long key) {
        int mask = keys.length - 1;
        int slot = Hashes.spread(key) & mask;
        while (places[slot] != EMPTY && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long key(int identity, int target) {
        return ((long) identity << 32) | (target & 0xFFFFFFFFL);
    }

    private static int[] empty(int length) {
        int[] places = new int[length];
        Arrays.fill(places, EMPTY);
        return places;
    }
}
