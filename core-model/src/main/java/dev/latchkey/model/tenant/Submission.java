package dev.latchkey.model.tenant;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccessRequestResponse;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a create call. Exhaustive: there are four cases to handle.
 */
public sealed interface Submission {

    /**
     * Maps the outcome with one function for each case.
     *
     * @param accepted maps a request that the tenant processes
     * @param rejected maps a rejection
     * @param notSent maps a request that was not sent
     * @param unknown maps a request that the tenant may have accepted
     * @param <R> the type of the result
     * @return the result of the function for this case
     */
    default <R extends @Nullable Object> R fold(
            Function<? super Accepted, ? extends R> accepted,
            Function<? super Rejected, ? extends R> rejected,
            Function<? super NotSent, ? extends R> notSent,
            Function<? super Unknown, ? extends R> unknown) {
        if (this instanceof Accepted outcome) {
            return accepted.apply(outcome);
        }
        if (this instanceof Rejected outcome) {
            return rejected.apply(outcome);
        }
        if (this instanceof NotSent outcome) {
            return notSent.apply(outcome);
        }
        return unknown.apply((Unknown) this);
    }

    /**
     * The tenant accepted the request and processes it.
     *
     * @param response the ids of the access requests, including those of earlier requests for the same access
     */
    record Accepted(AccessRequestResponse response) implements Submission {

        /**
         * Lists the access requests, each with its identity and its items.
         *
         * @return the new requests, then those that existed; empty if the tenant returned no ids, which is allowed
         */
        public List<TrackedRequest> requests() {
            return TrackedRequest.of(response);
        }
    }

    /**
     * The tenant rejected the request; nothing changed.
     *
     * @param rejection the reason and the tenant's response
     */
    record Rejected(Rejection rejection) implements Submission {}

    /**
     * The request was not sent; nothing changed.
     *
     * @param reason the reason
     */
    record NotSent(NotSentReason reason) implements Submission {}

    /**
     * The request was sent, but no response shows whether the tenant accepted it. Call {@link
     * RequestOperations#reconcile} before you send it again: a second request may request everything twice.
     *
     * @param request the request as sent
     * @param sentAt the time of sending
     * @param problem the reason why there is no response
     */
    record Unknown(AccessRequest request, Instant sentAt, String problem) implements Submission {}
}
