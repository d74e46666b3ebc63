package dev.latchkey.emulator.rate;

import java.time.Duration;

/**
 * A limit on the calls of one client to one API version.
 *
 * @param calls the largest number of calls in a window; {@link Integer#MAX_VALUE} for no limit
 * @param window the length of a sliding window
 */
public record RateLimit(int calls, Duration window) {
    /** The observed limit: 100 calls in 10 seconds. */
    public static final RateLimit DEFAULT = new RateLimit(100, Duration.ofSeconds(10));

    /** No limit. */
    public static final RateLimit OFF = new RateLimit(Integer.MAX_VALUE, Duration.ofSeconds(10));

    /**
     * Rejects limits that are not positive.
     *
     * @param calls the largest number of calls in a window
     * @param window the length of a window
     */
    public RateLimit {
        if (calls < 1 || window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("a limit of " + calls + " calls in " + window
                    + " cannot be kept; name at least one call and a positive duration");
        }
    }
}
