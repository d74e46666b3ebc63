package dev.latchkey.validation.rule;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.validation.fact.FactSource;
import org.jspecify.annotations.Nullable;

/**
 * What parts of a body a rule can look at. Checks are pure, and one that is satisfied allocates nothing. Pointers in an
 * answer start at the part.
 */
final class Check {
    private Check() {}

    /** Looks at a whole request. */
    @FunctionalInterface
    interface OfRequest {
        Answer check(AccessRequest request, Terms terms, FactSource facts);
    }

    /** Looks at each identity of the nested shape. */
    @FunctionalInterface
    interface OfIdentity {
        Answer check(IdentityWithItems identity, Terms terms);
    }

    /** Looks at each identity that something is requested for, in either shape. */
    @FunctionalInterface
    interface OfRecipient {
        Answer check(IdentityId identity, boolean machine, Terms terms, FactSource facts);
    }

    /** Looks at each pair of an identity and an item requested for it, in either shape; pointers start at the item. */
    @FunctionalInterface
    interface OfTarget {
        Answer check(IdentityId identity, boolean machine, RequestedItem item, Terms terms, FactSource facts);
    }

    /** Looks at each item of either shape; {@code identity} is null in the flat one. */
    @FunctionalInterface
    interface OfItem {
        Answer check(RequestedItem item, @Nullable IdentityWithItems identity, Terms terms, FactSource facts);
    }

    /** Looks at the body of an operation other than create and accounts selection. */
    @FunctionalInterface
    interface OfBody<B> {
        Answer check(B body, Terms terms, FactSource facts);
    }
}
