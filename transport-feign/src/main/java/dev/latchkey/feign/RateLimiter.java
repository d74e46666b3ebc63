package dev.latchkey.feign;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Spreads calls so that no period contains more than are allowed. Thread-safe and fair: callers get their turns in
 * order. The tenant counts by client id and API version; tenants with the same two share a limiter by default.
 *
 * <p>The limiter extends a period by one twentieth, because network latency varies.
 *
 * <p>After a 429, all callers wait as long as the tenant asks, and from then on only half as many calls are allowed,
 * but at least one. No wait is longer than 5 minutes; after a wait of 5 minutes only one call is allowed at first.
 * After each period without a 429, one more call is allowed, up to the configured number.
 */
public final class RateLimiter {
    private static final int MARGIN = 20;

    private final int most;
    private final Duration period;
    private final Duration spread;

    /** The times of the latest calls, the oldest first; as many as a period can contain. */
    private final Deque<Instant> turns = new ArrayDeque<>();

    private int allowed;
    private Instant blockedUntil = Instant.MIN;
    private @Nullable Instant changed;

    private RateLimiter(int most, Duration period) {
        this.most = most;
        this.period = period;
        this.spread = period.plus(period.dividedBy(MARGIN));
        this.allowed = most;
    }

    /** {@return a limiter with the vendor's documented limit: 100 calls in 10 seconds} */
    public static RateLimiter standard() {
        return of(100, Duration.ofSeconds(10));
    }

    /**
     * Creates a limiter for a tenant with another limit.
     *
     * @param calls the number of calls
     * @param period the period
     * @return the limiter
     * @throws IllegalArgumentException if a number is not positive
     */
    public static RateLimiter of(int calls, Duration period) {
        if (calls < 1 || period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException(
                    "the rate limit is " + calls + " calls in " + period + "; both have to be positive");
        }
        return new RateLimiter(calls, period);
    }

    /** {@return the number of calls that are currently allowed in a period} */
    public synchronized int getAllowed() {
        return allowed;
    }

    /** {@return the largest number of calls in a period} */
    public int getMost() {
        return most;
    }

    /** {@return the period} */
    public Duration getPeriod() {
        return period;
    }

    /**
     * Reserves the next turn and returns the delay until it comes. Reserves none, and returns null, if the delay is too
     * long.
     */
    synchronized Turn take(Instant now, Duration longestWait) {
        recover(now);
        Instant turn = latest(now, blockedUntil);
        if (turns.size() >= allowed) {
            turn = latest(turn, fromBehind(allowed).plus(spread));
        }
        Duration wait = Duration.between(now, turn);
        if (wait.compareTo(longestWait) > 0) {
            return new Turn(wait, turn, false);
        }
        turns.addLast(turn);
        while (turns.size() > most) {
            turns.removeFirst();
        }
        return new Turn(wait, turn, true);
    }

    /** Replaces a turn that has come if the tenant has asked to wait in the meantime; else returns it unchanged. */
    synchronized Turn again(Turn turn, Instant now, Duration longestWait) {
        if (!now.isBefore(blockedUntil)) {
            return new Turn(Duration.ZERO, turn.at, true);
        }
        turns.removeLastOccurrence(turn.at);
        return take(now, longestWait);
    }

    /** Handles a 429 of the tenant; returns the number of calls allowed from now on. */
    synchronized int refused(Instant now, Duration retryAfter) {
        blockedUntil = latest(blockedUntil, now.plus(retryAfter));
        // Calls that were sent together are rejected together: they count as one signal, not as several.
        if (changed == null || allowed == most || !now.isBefore(changed.plus(period))) {
            allowed = Math.max(1, allowed / 2);
            changed = now;
        }
        if (retryAfter.compareTo(RetryAfter.LONGEST) >= 0) {
            // The tenant may have asked for a longer wait than the maximum: one call finds out.
            allowed = 1;
            changed = blockedUntil;
        }
        return allowed;
    }

    private void recover(Instant now) {
        while (changed != null && allowed < most && !now.isBefore(changed.plus(period))) {
            allowed++;
            changed = changed.plus(period);
        }
    }

    private Instant fromBehind(int number) {
        if (number == turns.size()) {
            return turns.getFirst();
        }
        Iterator<Instant> backwards = turns.descendingIterator();
        Instant turn = backwards.next();
        for (int seen = 1; seen < number; seen++) {
            turn = backwards.next();
        }
        return turn;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * A place in the queue.
     *
     * @param delay the time until the turn comes
     * @param at the time at which it comes
     * @param taken whether it was reserved
     */
    record Turn(Duration delay, Instant at, boolean taken) {}
}
