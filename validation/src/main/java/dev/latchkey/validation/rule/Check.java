package dev.latchkey.validation.rule;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The check of a rule. It looks at one part of a body and reports violations there, or the facts that it lacks, to the
 * {@link CheckContext}; a check that reports nothing is satisfied. A check is pure. Pointers start at the part.
 */
public sealed interface Check {

    /** Looks at a whole request. */
    @FunctionalInterface
    non-sealed interface OfRequest extends Check {
        /**
         * Checks a whole request.
         *
         * @param request the request
         * @param context the surroundings; receives the findings
         */
        void check(AccessRequest request, CheckContext context);
    }

    /** Looks at each identity of the nested shape. */
    @FunctionalInterface
    non-sealed interface OfIdentity extends Check {
        /**
         * Checks one identity of the nested shape.
         *
         * @param identity the identity with its items
         * @param context the surroundings; receives the findings
         */
        void check(IdentityWithItems identity, CheckContext context);
    }

    /** Looks at each identity that something is requested for, in either shape. */
    @FunctionalInterface
    non-sealed interface OfRecipient extends Check {
        /**
         * Checks one identity.
         *
         * @param identity the identity that something is requested for; never blank
         * @param machine whether it is a machine identity
         * @param context the surroundings; receives the findings
         */
        void check(IdentityId identity, boolean machine, CheckContext context);
    }

    /** Looks at each pair of an identity and an item requested for it, in either shape; pointers start at the item. */
    @FunctionalInterface
    non-sealed interface OfTarget extends Check {
        /**
         * Checks one item that is requested for one identity.
         *
         * @param identity the identity that it is requested for; never blank
         * @param machine whether that is a machine identity
         * @param item the requested item; it has an id and a documented type
         * @param context the surroundings; receives the findings
         */
        void check(IdentityId identity, boolean machine, RequestedItem item, CheckContext context);
    }

    /** Looks at each item of either shape; {@code identity} is null in the flat one. */
    @FunctionalInterface
    non-sealed interface OfItem extends Check {
        /**
         * Checks one item.
         *
         * @param item the requested item
         * @param identity the identity that it is requested for, in the nested shape; null in the flat one
         * @param context the surroundings; receives the findings
         */
        void check(RequestedItem item, @Nullable IdentityWithItems identity, CheckContext context);
    }

    /** Looks at the headers that go with a call, whatever its body. */
    @FunctionalInterface
    non-sealed interface OfHeaders extends Check {
        /**
         * Checks the headers of a call.
         *
         * @param headers the values by name; letter case does not count in names
         * @param context the surroundings; receives the findings
         */
        void check(Map<String, String> headers, CheckContext context);
    }

    /**
     * Looks at the body of an operation other than create and accounts selection, or at the query of a list.
     *
     * @param <B> the type of the body
     */
    @FunctionalInterface
    non-sealed interface OfBody<B> extends Check {
        /**
         * Checks a body.
         *
         * @param body the body
         * @param context the surroundings; receives the findings
         */
        void check(B body, CheckContext context);
    }
}
