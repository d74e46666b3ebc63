package dev.latchkey.bulk.plan;

import java.util.List;

/**
 * The wanted items of one identity, by number.
 *
 * @param identity number of the identity
 * @param entitlements the entitlements among them
 * @param others the other items, which have no limit
 * @param nestedOnly whether one of them needs the nested shape
 */
@SuppressWarnings("ArrayRecordComponent") // compact, never compared
record Demand(int identity, int[] entitlements, int[] others, boolean nestedOnly) {
    private static final int[] NONE = {};

    static Demand ofEntitlements(int identity, int[] entitlements) {
        return new Demand(identity, entitlements, NONE, false);
    }

    static Demand ofOthers(int identity, int[] others, boolean nestedOnly) {
        return new Demand(identity, NONE, others, nestedOnly);
    }

    /** Counts the demands that contain each entitlement, by its number. */
    static int[] entitlementCounts(List<Demand> demands) {
        int highest = -1;
        for (Demand demand : demands) {
            for (int item : demand.entitlements) {
                highest = Math.max(highest, item);
            }
        }
        int[] counts = new int[highest + 1];
        for (Demand demand : demands) {
            for (int item : demand.entitlements) {
                counts[item]++;
            }
        }
        return counts;
    }

    int[] items() {
        return Ints.join(entitlements, others);
    }
}
