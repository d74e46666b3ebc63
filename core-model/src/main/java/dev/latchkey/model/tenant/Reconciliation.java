package dev.latchkey.model.tenant;

import dev.latchkey.model.AccessRequestId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The result of looking for a submission whose outcome was unknown. Exhaustive. */
public sealed interface Reconciliation {

    /**
     * Maps the outcome with one function for each case.
     *
     * @param happened maps a request that the tenant took
     * @param didNotHappen maps a request that can be sent again
     * @param cannotTell maps a request about which nothing is certain
     * @param <R> the type of the result
     * @return what the function for this case answers
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
     * The tenant took the request.
     *
     * @param requests the ids under which it works on it
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

    /** The tenant did not take the request; it can be sent again. */
    record DidNotHappen() implements Reconciliation {}

    /**
     * The evidence does not decide it.
     *
     * @param reason why, and what a person could look at
     */
    record CannotTell(String reason) implements Reconciliation {}
}
