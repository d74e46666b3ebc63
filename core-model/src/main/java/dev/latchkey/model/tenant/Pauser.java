package dev.latchkey.model.tenant;

import java.time.Duration;

/**
 * Pauses a waiting thread; tests and virtual clocks replace it and need not sleep. Use {@code Thread::sleep} on JDK 19
 * and later, or {@code pause -> TimeUnit.NANOSECONDS.sleep(pause.toNanos())}.
 */
@FunctionalInterface
public interface Pauser {

    /**
     * Returns after the given time.
     *
     * @param duration the length of the pause; never negative
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    void pause(Duration duration) throws InterruptedException;
}
