package dev.latchkey.model.tenant;

import dev.latchkey.model.AccessRequestId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Waits for many access requests look by look. The caller lets the pauses pass, so that no thread has to be held meanwhile.
 * Belongs to one wait; not thread-safe.
 */
public interface StatusWatchAll {

    /**
     * Looks once, with a call for every fifty requests that have not ended and every page of their items.
     *
     * @return how long to pause before the next look, positive; empty once all requests have ended or the deadline has come
     * @throws TenantException if the look fails
     */
    Optional<Duration> look();

    /**
     * {@return what became of each request by the last look, in the order in which they were given; before the first look,
     * none has appeared}
     */
    Map<AccessRequestId, Awaited> getOutcomes();
}
