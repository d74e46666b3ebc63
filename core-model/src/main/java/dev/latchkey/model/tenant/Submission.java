package dev.latchkey.model.tenant;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccessRequestResponse;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a create call. Exhaustive: a caller that handles the four cases has handled everything.
 */
public sealed interface Submission {

    /**
     * Maps the outcome with one function for each case.
     *
     * @param accepted maps a request that the tenant works on
     * @param rejected maps a refusal
     * @param notSent maps a request that did not leave
     * @param unknown maps a request that may have been taken
     * @param <R> the type of the result
     * @return what the function for this case answers
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
     * The tenant took the request and works on it.
     *
     * @param response the ids under which it does so, those of earlier requests for the same included
     */
    record Accepted(AccessRequestResponse response) implements Submission {

        /**
         * The access requests one by one, each with its identity and its items.
         *
         * @return the new ones, then those that existed; empty if the tenant answered no ids, which it may
         */
        public List<TrackedRequest> requests() {
            return TrackedRequest.of(response);
        }
    }

    /**
     * The tenant refused the request; nothing happened.
     *
     * @param rejection why
     */
    record Rejected(Rejection rejection) implements Submission {}

    /**
     * The request did not leave; nothing happened.
     *
     * @param reason why
     */
    record NotSent(NotSentReason reason) implements Submission {}

    /**
     * The request left, and no answer tells whether it was taken. Sending it again may ask for everything twice; let
     * {@link RequestOperations#reconcile} find out first.
     *
     * @param request what was sent
     * @param sentAt when
     * @param problem what happened to the answer
     */
    record Unknown(AccessRequest request, Instant sentAt, String problem) implements Submission {}
}
