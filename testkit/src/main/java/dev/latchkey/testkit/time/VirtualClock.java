package dev.latchkey.testkit.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A clock that only advances when it is moved; its listener then executes all events that are due. Thread-safe.
 *
 * <pre>{@code
 * tenant.clock().advance(Duration.ofDays(30));
 * }</pre>
 */
public final class VirtualClock implements InstantSource {
    /** The latest time of a clock, the end of the year 9999: the JSON of the API cannot represent later times. */
    public static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private final List<Consumer<Instant>> listeners = new CopyOnWriteArrayList<>();
    private Instant now;

    /**
     * Creates a clock.
     *
     * @param now the initial time
     * @throws IllegalArgumentException if it is after {@link #LAST}
     */
    public VirtualClock(Instant now) {
        this.now = inTime(now);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    /**
     * Advances the clock. Returns when all events in that time have happened.
     *
     * @param duration the duration
     * @throws IllegalArgumentException if the duration is negative, or ends after {@link #LAST}
     */
    public void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException(
                    "the clock cannot move by " + duration + ": time does not run backwards");
        }
        Instant moment;
        synchronized (this) {
            if (duration.compareTo(Duration.between(now, LAST)) > 0) {
                throw new IllegalArgumentException("the clock is at " + now + " and cannot move by " + duration
                        + ": time ends with the year 9999");
            }
            now = now.plus(duration);
            moment = now;
        }
        List.copyOf(listeners).forEach(listener -> listener.accept(moment));
    }

    /**
     * Advances the clock to a time.
     *
     * @param moment the time
     * @throws IllegalArgumentException if the clock has already passed it, or it is after {@link #LAST}
     */
    public void advanceTo(Instant moment) {
        inTime(moment);
        Duration duration = Duration.between(instant(), moment);
        if (duration.isNegative()) {
            throw new IllegalArgumentException(
                    "the clock is at " + instant() + " and cannot move to " + moment + ": time does not run backwards");
        }
        advance(duration);
    }

    /**
     * Sets the clock, to an earlier time as well, without calling listeners. Used to restore a state.
     *
     * @param moment the time
     * @throws IllegalArgumentException if it is after {@link #LAST}
     */
    public synchronized void set(Instant moment) {
        now = inTime(moment);
    }

    /**
     * Adds a listener that is called each time the clock has moved.
     *
     * @param listener receives the new time
     */
    public void onAdvance(Consumer<Instant> listener) {
        listeners.add(listener);
    }

    private static Instant inTime(Instant moment) {
        if (moment.isAfter(LAST)) {
            throw new IllegalArgumentException(
                    "the clock cannot be set to " + moment + ": time ends with the year 9999");
        }
        return moment;
    }
}
