package dev.latchkey.emulator.rate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Counts calls. Thread-safe. */
public final class RateLimiter {
    private final RateLimit limit;
    private final InstantSource clock;
    private final Map<Object, Deque<Instant>> taken = new HashMap<>();

    /**
     * Creates a limiter without any calls.
     *
     * @param limit the limit
     * @param clock the clock of the windows
     */
    public RateLimiter(RateLimit limit, InstantSource clock) {
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * Counts a call if the limit allows it; a rejected call does not count.
     *
     * @param who the key of the calls that are counted together
     * @return zero if it is allowed, else the time to wait
     */
    public synchronized Duration take(Object who) {
        if (limit.calls() == Integer.MAX_VALUE) {
            return Duration.ZERO;
        }
        Instant now = clock.instant();
        Deque<Instant> calls = taken.computeIfAbsent(who, key -> new ArrayDeque<>());
        while (!calls.isEmpty() && !calls.peekFirst().plus(limit.window()).isAfter(now)) {
            calls.removeFirst();
        }
        if (calls.size() < limit.calls()) {
            calls.addLast(now);
            return Duration.ZERO;
        }
        return Duration.between(now, Objects.requireNonNull(calls.peekFirst()).plus(limit.window()));
    }

    /** Forgets all calls. */
    public synchronized void clear() {
        taken.clear();
    }
}
