package dev.latchkey.feign;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The number of attempts for a call, and the pauses between them. Immutable.
 *
 * <p>The policy does not determine which calls are repeated. GET and PUT are repeated after 429, 5xx, and a connection
 * failure at any time. A POST is only repeated if it was certainly not processed: after 429, or if there was no
 * connection. A create is never repeated after a timeout, a reset or 5xx.
 *
 * <p>A pause is the time of {@code Retry-After}, in seconds or as a date. Without that header, it is a random time
 * between half and all of a value that doubles with each attempt. Up to a tenth, at most a second, is added to the
 * server's time, so that callers do not return all at once.
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
     * {@return a policy with five attempts, pauses from half a second up to 8 seconds, and at most 60 seconds of
     * waiting in total}
     */
    public static RetryPolicy standard() {
        return new RetryPolicy(5, Duration.ofMillis(500), Duration.ofSeconds(8), Duration.ofSeconds(60));
    }

    /** {@return a policy with a single attempt. A rejected token is still replaced once} */
    public static RetryPolicy off() {
        return standard().attempts(1);
    }

    /**
     * Sets the number of attempts.
     *
     * @param number the number of attempts, including the first
     * @return the policy with this number
     * @throws IllegalArgumentException if the number is less than 1
     */
    public RetryPolicy attempts(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("the number of attempts is " + number + "; it takes at least one");
        }
        return new RetryPolicy(number, first, longest, longestWait);
    }

    /**
     * Sets the pauses that apply if the server does not ask for one.
     *
     * @param shortest the pause after the first attempt; it doubles with each attempt
     * @param most the longest pause
     * @return the policy with these pauses
     * @throws IllegalArgumentException if the first is not positive, or is longer than the second
     */
    public RetryPolicy pauses(Duration shortest, Duration most) {
        if (shortest.isNegative() || shortest.isZero() || shortest.compareTo(most) > 0) {
            throw new IllegalArgumentException("the pauses are " + shortest + " to " + most
                    + "; name a first one that is positive and not longer than the longest");
        }
        return new RetryPolicy(attempts, shortest, most, longestWait);
    }

    /**
     * Sets the longest total wait of one call. If the server asks for more, the call ends at once with the server's
     * response.
     *
     * @param most the limit for the sum of all pauses of a call, and for the wait for the rate limit
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

    /** {@return the number of attempts, including the first} */
    public int getAttempts() {
        return attempts;
    }

    /** {@return the longest total wait of one call} */
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
