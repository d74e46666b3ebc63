package dev.latchkey.validation.rule;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.validation.fact.FactSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The check of a rule: which part of a body it looks at, and what it answers. A check is pure, and one that is
 * satisfied allocates nothing. Pointers in an answer start at the part.
 */
public sealed interface Check {

    /** Looks at a whole request. */
    @FunctionalInterface
    non-sealed interface OfRequest extends Check {
        /**
         * Answers for a whole request.
         *
         * @param request what is sent
         * @param terms what it is checked against
         * @param facts what is known beyond it
         * @return the answer
         */
        Answer check(AccessRequest request, Terms terms, FactSource facts);
    }

    /** Looks at each identity of the nested shape. */
    @FunctionalInterface
    non-sealed interface OfIdentity extends Check {
        /**
         * Answers for one identity of the nested shape.
         *
         * @param identity the identity with its items
         * @param terms what it is checked against
         * @return the answer
         */
        Answer check(IdentityWithItems identity, Terms terms);
    }

    /** Looks at each identity that something is requested for, in either shape. */
    @FunctionalInterface
    non-sealed interface OfRecipient extends Check {
        /**
         * Answers for one identity.
         *
         * @param identity for whom something is requested; never blank
         * @param machine whether it is a machine identity
         * @param terms what it is checked against
         * @param facts what is known beyond the request
         * @return the answer
         */
        Answer check(IdentityId identity, boolean machine, Terms terms, FactSource facts);
    }

    /** Looks at each pair of an identity and an item requested for it, in either shape; pointers start at the item. */
    @FunctionalInterface
    non-sealed interface OfTarget extends Check {
        /**
         * Answers for one item that is requested for one identity.
         *
         * @param identity for whom it is requested; never blank
         * @param machine whether that is a machine identity
         * @param item what is requested; it has an id and a documented type
         * @param terms what it is checked against
         * @param facts what is known beyond the request
         * @return the answer
         */
        Answer check(IdentityId identity, boolean machine, RequestedItem item, Terms terms, FactSource facts);
    }

    /** Looks at each item of either shape; {@code identity} is null in the flat one. */
    @FunctionalInterface
    non-sealed interface OfItem extends Check {
        /**
         * Answers for one item.
         *
         * @param item what is requested
         * @param identity for whom, in the nested shape; null in the flat one
         * @param terms what it is checked against
         * @param facts what is known beyond the request
         * @return the answer
         */
        Answer check(RequestedItem item, @Nullable IdentityWithItems identity, Terms terms, FactSource facts);
    }

    /** Looks at the headers that go with a call, whatever its body. */
    @FunctionalInterface
    non-sealed interface OfHeaders extends Check {
        /**
         * Answers for the headers of a call.
         *
         * @param headers the values by name; letter case does not count in names
         * @param terms what they are checked against
         * @return the answer
         */
        Answer check(Map<String, String> headers, Terms terms);
    }

    /**
     * Looks at the body of an operation other than create and accounts selection, or at the query of a list.
     *
     * @param <B> the type of the body
     */
    @FunctionalInterface
    non-sealed interface OfBody<B> extends Check {
        /**
         * Answers for a body.
         *
         * @param body what is sent
         * @param terms what it is checked against
         * @param facts what is known beyond it
         * @return the answer
         */
        Answer check(B body, Terms terms, FactSource facts);
    }
}
