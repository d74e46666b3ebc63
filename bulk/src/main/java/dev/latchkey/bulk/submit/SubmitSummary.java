package dev.latchkey.bulk.submit;

import org.jspecify.annotations.Nullable;

/**
 * The state of the requests of a plan.
 *
 * @param requests the requests of the plan
 * @param done those that the tenant accepted
 * @param refused those that the tenant rejected
 * @param needPerson those whose lookup had no clear result
 * @param unknown those that have to be looked up
 * @param waiting those that have not been sent, or that the tenant certainly did not accept
 * @param stopped the reason why submitting stopped early; null if it did not
 */
public record SubmitSummary(
        int requests,
        int done,
        int refused,
        int needPerson,
        int unknown,
        int waiting,
        @Nullable String stopped) {

    /** {@return whether the tenant has accepted every request} */
    public boolean isAllDone() {
        return done == requests;
    }
}
