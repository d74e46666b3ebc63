package dev.latchkey.feign;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The number of attempts for a call, and the pauses between them. Immutable.
 *
 * <p>What is tried again is not up to the policy. GET and PUT: after 429, 5xx, and a connection that fails at any time.
 * POST: only where it was certainly not processed, which is after 429 and where no connection came about. A create is
 * never sent again after a time-out, a reset or 5xx.
 *
 * <p>A pause is what {@code Retry-After} asks for, in seconds or as a date, or else a part between half and all of a
 * time that doubles from attempt to attempt. Up to a tenth, at most a second, is added to what the server asks for, so
 * that callers do not come back all at once.
 */
public final class RetryPolicy {
    private static final int LONGEST_SHIFT = 20;

    private final int attempts;
    private final Duration first;
    private final Duration longest;
    private final Duration longestWait;

    private RetryPolicy(int attempts, Duration first, Duration longest, Duration longestWait) {
        this.attempts = attempts;
        this.first = first;
        this.longest = longest;
        this.longestWait = longestWait;
    }

    /**
     * {@return five attempts, pauses that begin at half a second and end at 8 seconds, at most 60 seconds of waiting in
     * all}
     */
    public static RetryPolicy standard() {
        return new RetryPolicy(5, Duration.ofMillis(500), Duration.ofSeconds(8), Duration.ofSeconds(60));
    }

    /** {@return one attempt and no other. A token that is refused is still replaced once} */
    public static RetryPolicy off() {
        return standard().attempts(1);
    }

    /**
     * Tries so often.
     *
     * @param number all attempts, the first one included
     * @return the policy with so many attempts
     * @throws IllegalArgumentException if there is no attempt at all
     */
    public RetryPolicy attempts(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("the number of attempts is " + number + "; it takes at least one");
        }
        return new RetryPolicy(number, first, longest, longestWait);
    }

    /**
     * Pauses so long where the server does not say how long.
     *
     * @param shortest the pause after the first attempt; the next ones double
     * @param most what a pause does not exceed
     * @return the policy with these pauses
     * @throws IllegalArgumentException if the first is not positive, or longer than the other
     */
    public RetryPolicy pauses(Duration shortest, Duration most) {
        if (shortest.isNegative() || shortest.isZero() || shortest.compareTo(most) > 0) {
            throw new IllegalArgumentException("the pauses are " + shortest + " to " + most
                    + "; name a first one that is positive and not longer than the longest");
        }
        return new RetryPolicy(attempts, shortest, most, longestWait);
    }

    /**
     * Waits no longer than this for one call. Where the server asks for more, the call ends at once with what it
     * answered.
     *
     * @param most all pauses of a call together; also the longest that it waits for its turn under the rate limit
     * @return the policy with this cap
     * @throws IllegalArgumentException if the time is negative
     */
    public RetryPolicy longestWait(Duration most) {
        if (most.isNegative()) {
            throw new IllegalArgumentException(
                    "the longest wait is " + most + "; name a duration that is not negative");
        }
        return new RetryPolicy(attempts, first, longest, most);
    }

    /** {@return how often a call is tried, the first time included} */
    public int getAttempts() {
        return attempts;
    }

    /** {@return how long one call may wait in all} */
    public Duration getLongestWait() {
        return longestWait;
    }

    Duration pause(int attempt, @Nullable Duration asked, RandomGenerator random) {
        if (asked != null) {
            long most = Math.min(asked.dividedBy(10).toMillis(), 1_000);
            return asked.plusMillis(random.nextLong(most + 1));
        }
        Duration doubled = first.multipliedBy(1L << Math.min(attempt - 1, LONGEST_SHIFT));
        long most = Math.max(1, (doubled.compareTo(longest) < 0 ? doubled : longest).toMillis());
        return Duration.ofMillis(most - random.nextLong(most / 2 + 1));
    }
}
