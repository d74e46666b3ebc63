package dev.latchkey.model.tenant;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccessRequestResponse;
import java.time.Instant;
import java.util.List;

/**
 * What became of a create call. Exhaustive: a caller that handles the four cases has handled everything.
 */
public sealed interface Submission {

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
