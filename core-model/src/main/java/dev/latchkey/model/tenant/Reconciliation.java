package dev.latchkey.model.tenant;

import dev.latchkey.model.AccessRequestId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The result of a search for a submission whose outcome was unknown. Exhaustive. */
public sealed interface Reconciliation {

    /**
     * Maps the outcome with one function for each case.
     *
     * @param happened maps a request that the tenant accepted
     * @param didNotHappen maps a request that can be sent again
     * @param cannotTell maps a request for which the evidence is not sufficient
     * @param <R> the type of the result
     * @return the result of the function for this case
     */
    default <R extends @Nullable Object> R fold(
            Function<? super Happened, ? extends R> happened,
            Function<? super DidNotHappen, ? extends R> didNotHappen,
            Function<? super CannotTell, ? extends R> cannotTell) {
        if (this instanceof Happened outcome) {
            return happened.apply(outcome);
        }
        if (this instanceof DidNotHappen outcome) {
            return didNotHappen.apply(outcome);
        }
        return cannotTell.apply((CannotTell) this);
    }

    /**
     * The tenant accepted the request.
     *
     * @param requests the ids of the access requests that it created or found
     */
    record Happened(List<AccessRequestId> requests) implements Reconciliation {
        /**
         * Keeps a copy.
         *
         * @param requests the ids
         */
        public Happened {
            requests = List.copyOf(requests);
        }
    }

    /** The tenant did not accept the request; it can be sent again. */
    record DidNotHappen() implements Reconciliation {}

    /**
     * The evidence is not sufficient.
     *
     * @param reason the reason, and what a person can check
     */
    record CannotTell(String reason) implements Reconciliation {}
}
