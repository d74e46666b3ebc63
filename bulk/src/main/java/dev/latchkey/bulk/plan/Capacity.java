package dev.latchkey.bulk.plan;

import dev.latchkey.validation.rule.Limits;

/**
 * The capacity of one request.
 *
 * @param identities with entitlements
 * @param entitlements in the flat shape; in the nested one counted over all identities, as the documents leave open
 * what is counted
 * @param pairs without entitlements, and with them if that is more than theirs: no document names a number
 */
record Capacity(int identities, int entitlements, int pairs) {

    static Capacity of(Limits limits, int pairs) {
        return new Capacity(limits.getIdentities(), limits.getEntitlements(), pairs);
    }

    /** The largest number of pairs in any request. */
    int most() {
        return Math.max(pairs, identities * entitlements);
    }

    /** The number of items without limit that fit beside a number of entitlements for a number of identities. */
    int riders(int identityCount, int entitlementCount) {
        return Math.max(0, pairs / identityCount - entitlementCount);
    }
}
