package dev.latchkey.emulator.rate;

import java.time.Duration;

/**
 * A limit on the calls of one client to one API version.
 *
 * @param calls how many calls are taken in a window; {@link Integer#MAX_VALUE} for any number
 * @param window how long a window is; windows slide
 */
public record RateLimit(int calls, Duration window) {
    /** As observed: 100 calls in 10 seconds. */
    public static final RateLimit DEFAULT = new RateLimit(100, Duration.ofSeconds(10));

    /** No limit. */
    public static final RateLimit OFF = new RateLimit(Integer.MAX_VALUE, Duration.ofSeconds(10));

    /**
     * Refuses what limits nothing, or everything.
     *
     * @param calls how many calls are taken in a window
     * @param window how long a window is
     */
    public RateLimit {
        if (calls < 1 || window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("a limit of " + calls + " calls in " + window
                    + " cannot be kept; name at least one call and a positive duration");
        }
    }
}
