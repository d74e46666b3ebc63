package dev.latchkey.testkit.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A clock that stands still until it is moved, and then tells what the passing time brings. Thread-safe.
 *
 * <pre>{@code
 * tenant.clock().advance(Duration.ofDays(30));
 * }</pre>
 */
public final class VirtualClock implements InstantSource {
    /** The last moment that a clock stands at, the end of the year 9999: later ones have no form in the JSON of the API. */
    public static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private final List<Consumer<Instant>> listeners = new CopyOnWriteArrayList<>();
    private Instant now;

    /**
     * Stands at a moment.
     *
     * @param now the moment
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
     * Moves on. Returns when everything that the time brings has happened.
     *
     * @param duration how far
     * @throws IllegalArgumentException if the duration is negative, for time does not run backwards, or ends after
     * {@link #LAST}
     */
    public void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException(
                    "the clock cannot move by " + duration + ": time does not run backwards");
        }
        Instant moment;
        synchronized (this) {
            if (duration.compareTo(Duration.between(now, LAST)) > 0) {
                throw new IllegalArgumentException("the clock stands at " + now + " and cannot move by " + duration
                        + ": time ends with the year 9999");
            }
            now = now.plus(duration);
            moment = now;
        }
        List.copyOf(listeners).forEach(listener -> listener.accept(moment));
    }

    /**
     * Moves on to a moment.
     *
     * @param moment the moment
     * @throws IllegalArgumentException if the clock has passed it, or it is after {@link #LAST}
     */
    public void advanceTo(Instant moment) {
        inTime(moment);
        Duration duration = Duration.between(instant(), moment);
        if (duration.isNegative()) {
            throw new IllegalArgumentException("the clock stands at " + instant() + " and cannot move to " + moment
                    + ": time does not run backwards");
        }
        advance(duration);
    }

    /**
     * Stands at a moment, an earlier one too, and tells nobody: for whoever restores what was.
     *
     * @param moment the moment
     * @throws IllegalArgumentException if it is after {@link #LAST}
     */
    public synchronized void set(Instant moment) {
        now = inTime(moment);
    }

    /**
     * Tells a listener each time the clock has moved.
     *
     * @param listener receives the new time
     */
    public void onAdvance(Consumer<Instant> listener) {
        listeners.add(listener);
    }

    private static Instant inTime(Instant moment) {
        if (moment.isAfter(LAST)) {
            throw new IllegalArgumentException(
                    "the clock cannot stand at " + moment + ": time ends with the year 9999");
        }
        return moment;
    }
}
