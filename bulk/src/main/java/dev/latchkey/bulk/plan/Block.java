package dev.latchkey.bulk.plan;

import java.util.Arrays;
import java.util.List;

/**
 * A request in which numbers represent identities and items.
 *
 * @param identities the identities
 * @param items the items: one list for all identities in the flat shape, one for each in the nested shape
 * @param nested whether it is of the nested shape
 */
@SuppressWarnings("ArrayRecordComponent") // compact, never compared
record Block(int[] identities, int[][] items, boolean nested) {

    static Block flat(int[] identities, int[] items) {
        return new Block(identities, new int[][] {items}, false);
    }

    /** Converts to the flat shape if that has the same pairs. */
    static Block of(List<Demand> demands) {
        int[] identities = demands.stream().mapToInt(Demand::identity).toArray();
        int[][] items = demands.stream().map(Demand::items).toArray(int[][]::new);
        boolean nested = demands.stream().anyMatch(Demand::nestedOnly)
                || !Arrays.stream(items).allMatch(list -> Arrays.equals(list, items[0]));
        return nested ? new Block(identities, items, true) : flat(identities, items[0]);
    }

    int[] itemsOf(int entry) {
        return nested ? items[entry] : items[0];
    }

    boolean isSinglePair() {
        return identities.length == 1 && items[0].length == 1;
    }

    /** Splits a block into two with the same pairs. */
    List<Block> halves() {
        int half = identities.length / 2;
        if (half > 0) {
            return nested
                    ? List.of(
                            new Block(Ints.part(identities, 0, half), Arrays.copyOfRange(items, 0, half), true),
                            new Block(
                                    Ints.part(identities, half, identities.length),
                                    Arrays.copyOfRange(items, half, items.length),
                                    true))
                    : List.of(
                            flat(Ints.part(identities, 0, half), items[0]),
                            flat(Ints.part(identities, half, identities.length), items[0]));
        }
        int middle = items[0].length / 2;
        return List.of(
                new Block(identities, new int[][] {Ints.part(items[0], 0, middle)}, nested),
                new Block(identities, new int[][] {Ints.part(items[0], middle, items[0].length)}, nested));
    }
}
