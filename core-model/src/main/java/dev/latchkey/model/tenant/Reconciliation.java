package dev.latchkey.model.tenant;

import dev.latchkey.model.AccessRequestId;
import java.util.List;

/** What could be found out about a submission whose outcome was unknown. Exhaustive. */
public sealed interface Reconciliation {

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
     * What was found does not decide it.
     *
     * @param reason why, and what a person could look at
     */
    record CannotTell(String reason) implements Reconciliation {}
}
