package dev.latchkey.model.tenant;

import java.time.Duration;

/**
 * Lets time pass. Whoever waits is given one, so that tests and virtual clocks need not sleep: {@code Thread::sleep} on
 * JDK 19 and later, or {@code pause -> TimeUnit.NANOSECONDS.sleep(pause.toNanos())}.
 */
@FunctionalInterface
public interface Pauser {

    /**
     * Returns when the time has passed.
     *
     * @param duration how long; never negative
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    void pause(Duration duration) throws InterruptedException;
}
