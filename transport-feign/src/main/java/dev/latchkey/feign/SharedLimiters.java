package dev.latchkey.feign;

import dev.latchkey.model.version.ApiVersion;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The limiters of a process: one for each tenant, client id and API version, as the tenant counts. A limiter exists as
 * long as it is in use. Tenants with a clock of their own, as in tests, share a limiter only with tenants that have the
 * same clock.
 */
final class SharedLimiters {
    private static final SharedLimiters OF_THIS_PROCESS = new SharedLimiters();

    private final Map<Use, WeakReference<RateLimiter>> limiters = new HashMap<>();

    static SharedLimiters ofThisProcess() {
        return OF_THIS_PROCESS;
    }

    synchronized RateLimiter of(URI baseUrl, String clientId, ApiVersion apiVersion, InstantSource steady) {
        limiters.values().removeIf(limiter -> limiter.get() == null);
        Use use = new Use(baseUrl, clientId, apiVersion, steady);
        WeakReference<RateLimiter> known = limiters.get(use);
        RateLimiter shared = known == null ? null : known.get();
        RateLimiter limiter = Objects.requireNonNullElseGet(shared, RateLimiter::standard);
        limiters.put(use, new WeakReference<>(limiter));
        return limiter;
    }

    private record Use(URI baseUrl, String clientId, ApiVersion apiVersion, InstantSource steady) {}
}
