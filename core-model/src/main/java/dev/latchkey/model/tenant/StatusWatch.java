package dev.latchkey.model.tenant;

import java.time.Duration;

/**
 * Waits for an access request look by look. The caller lets the pauses pass, so that no thread has to be held meanwhile.
 * Belongs to one wait; not thread-safe.
 */
@FunctionalInterface
public interface StatusWatch {

    /**
     * Looks once.
     *
     * @return the end of the wait, or the pause before the next look
     * @throws InterruptedException if the thread is interrupted while it looks
     * @throws TenantException if the look fails
     */
    Look look() throws InterruptedException;

    /** Result of a look. Exhaustive. */
    sealed interface Look {

        /**
         * The wait is over.
         *
         * @param awaited what it came to
         */
        record Finished(Awaited awaited) implements Look {}

        /**
         * The request has not ended, and the deadline has not come.
         *
         * @param duration how long to pause before the next look; positive
         */
        record Pause(Duration duration) implements Look {}
    }
}
