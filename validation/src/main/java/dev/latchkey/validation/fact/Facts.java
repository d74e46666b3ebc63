package dev.latchkey.validation.fact;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * What is known beyond the request. Immutable.
 *
 * <p>A fact that is not given is unknown, and a rule that needs it answers <em>undetermined</em>.
 */
public final class Facts {
    private static final Facts NONE = new Facts(null);

    private final @Nullable Instant now;

    private Facts(@Nullable Instant now) {
        this.now = now;
    }

    /** {@return no facts at all} */
    public static Facts none() {
        return NONE;
    }

    /**
     * Only the time is known.
     *
     * @param now the moment at which the request would be sent
     * @return the facts
     */
    public static Facts at(Instant now) {
        return new Facts(now);
    }

    /**
     * Only the time is known.
     *
     * @param clock asked once, here
     * @return the facts
     */
    public static Facts now(InstantSource clock) {
        return new Facts(clock.instant());
    }

    /** {@return the moment that dates are compared with, or null if it is unknown} */
    public @Nullable Instant getNow() {
        return now;
    }
}
