package dev.latchkey.bulk.plan;

import dev.latchkey.validation.rule.Limits;

/**
 * The capacity of one request.
 *
 * @param identities the limit of identities in a request with entitlements
 * @param entitlements the limit of entitlements; in the nested shape summed over all identities, because the documents
 *     do not state what is counted
 * @param pairs the limit of pairs in a request without entitlements, and in one with entitlements if that is larger; no
 *     document names a number
 */
record Capacity(int identities, int entitlements, int pairs) {

    static Capacity of(Limits limits, int pairs) {
        return new Capacity(limits.getIdentities(), limits.getEntitlements(), pairs);
    }

    /** The largest number of pairs in any request. */
    int most() {
        return Math.max(pairs, identities * entitlements);
    }

    /**
     * Returns the number of unlimited items that fit into a request with these numbers of entitlements and identities.
     */
    int riders(int identityCount, int entitlementCount) {
        return Math.max(0, pairs / identityCount - entitlementCount);
    }
}
