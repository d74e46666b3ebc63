package dev.latchkey.feign;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Spreads calls so that no period sees more than are allowed. Thread-safe: callers get their turns in the order in
 * which they ask. The tenant counts by client id and API version; tenants that are made with the same two share a
 * limiter unless they are given others.
 *
 * <p>A period is taken for a twentieth longer than it is, because some calls are faster on their way than others.
 *
 * <p>When the tenant answers 429 all callers wait as long as it asks, and only half as many calls are allowed from then
 * on, one at least. No wait is longer than 5 minutes; after one of 5 minutes only one call is allowed at first. After
 * each period without a 429 one more is allowed again, up to the number it was made with.
 */
public final class RateLimiter {
    private static final int MARGIN = 20;

    private final int most;
    private final Duration period;
    private final Duration spread;

    /** The times of the latest calls, the oldest first; as many as a period may see. */
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

    /** {@return a limiter for what the vendor documents: 100 calls in 10 seconds} */
    public static RateLimiter standard() {
        return of(100, Duration.ofSeconds(10));
    }

    /**
     * A limiter for a tenant with other numbers.
     *
     * @param calls how many calls
     * @param period in how long a time
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

    /** {@return how many calls a period may see at the moment} */
    public synchronized int getAllowed() {
        return allowed;
    }

    /** {@return how many calls a period may see at most} */
    public int getMost() {
        return most;
    }

    /** {@return the period} */
    public Duration getPeriod() {
        return period;
    }

    /** Takes the next turn and says how long until it comes; takes none, and answers null, if that is too long. */
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

    /** Another turn instead of one that has come, if the tenant asked to wait meanwhile; else that one. */
    synchronized Turn again(Turn turn, Instant now, Duration longestWait) {
        if (!now.isBefore(blockedUntil)) {
            return new Turn(Duration.ZERO, turn.at, true);
        }
        turns.removeLastOccurrence(turn.at);
        return take(now, longestWait);
    }

    /** The tenant said that there were too many calls; answers how many are allowed from now on. */
    synchronized int refused(Instant now, Duration retryAfter) {
        blockedUntil = latest(blockedUntil, now.plus(retryAfter));
        // Calls that left together are refused together; they tell one thing, not several.
        if (changed == null || allowed == most || !now.isBefore(changed.plus(period))) {
            allowed = Math.max(1, allowed / 2);
            changed = now;
        }
        if (retryAfter.compareTo(RetryAfter.LONGEST) >= 0) {
            // The tenant may have asked for more than is waited: one call finds out.
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
     * @param delay how long until it comes
     * @param at when that is
     * @param taken whether it was taken
     */
    record Turn(Duration delay, Instant at, boolean taken) {}
}
