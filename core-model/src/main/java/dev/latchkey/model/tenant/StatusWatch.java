package dev.latchkey.model.tenant;

import java.time.Duration;

/**
 * Waits for an access request, one poll at a time. The caller handles the pauses, so no thread is blocked. An instance
 * serves one wait; it is not thread-safe.
 */
@FunctionalInterface
public interface StatusWatch {

    /**
     * Polls once.
     *
     * @return the end of the wait, or the pause before the next poll
     * @throws TenantException if the poll fails
     */
    Look look();

    /** The result of a poll. Exhaustive. */
    sealed interface Look {

        /**
         * The wait is over.
         *
         * @param awaited the outcome
         */
        record Finished(Awaited awaited) implements Look {}

        /**
         * The request has not ended, and the deadline has not come.
         *
         * @param duration the pause before the next poll; positive
         */
        record Pause(Duration duration) implements Look {}
    }
}
