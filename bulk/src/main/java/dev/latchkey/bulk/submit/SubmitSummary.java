package dev.latchkey.bulk.submit;

import org.jspecify.annotations.Nullable;

/**
 * The state of the requests of a plan.
 *
 * @param requests the requests of the plan
 * @param done those that the tenant took
 * @param refused those that the tenant refused
 * @param needPerson those of which looking up did not tell whether the tenant took them
 * @param unknown those that have to be looked up
 * @param waiting those that have not been sent, or that the tenant certainly did not take
 * @param stopped why submitting ended before the end; null if it did not
 */
public record SubmitSummary(
        int requests,
        int done,
        int refused,
        int needPerson,
        int unknown,
        int waiting,
        @Nullable String stopped) {

    /** {@return whether every request was taken by the tenant} */
    public boolean isAllDone() {
        return done == requests;
    }
}
