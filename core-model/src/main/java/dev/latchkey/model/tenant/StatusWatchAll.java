package dev.latchkey.model.tenant;

import dev.latchkey.model.AccessRequestId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Waits for many access requests, one poll at a time. The caller handles the pauses, so no thread is blocked. An
 * instance serves one wait; it is not thread-safe.
 */
public interface StatusWatchAll {

    /**
     * Polls once. Makes one call for each fifty requests that have not ended, and for each page of their items.
     *
     * @return the pause before the next poll, positive; empty once all requests have ended or the deadline has come
     * @throws TenantException if the poll fails
     */
    Optional<Duration> look();

    /**
     * {@return the outcome for each request as of the last poll, in the given order; before the first poll, none has
     * appeared}
     */
    Map<AccessRequestId, Awaited> getOutcomes();
}
