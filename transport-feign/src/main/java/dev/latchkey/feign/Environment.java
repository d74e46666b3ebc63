package dev.latchkey.feign;

import dev.latchkey.model.tenant.Pauser;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * The clock, the pauses and the random numbers of a tenant.
 *
 * @param clock returns the current time
 * @param steady measures durations: it has an arbitrary origin, never goes back, and does not jump when the system time
 *     is set
 * @param pauser pauses the thread
 * @param random spreads retries and creates correlation keys; used by several threads at once
 */
record Environment(InstantSource clock, InstantSource steady, Pauser pauser, RandomGenerator random) {
    /** Measures durations by the machine. */
    static final InstantSource STEADY = () -> Instant.EPOCH.plusNanos(System.nanoTime());

    /** Returns those of the machine. The builder can set others. */
    static Environment system() {
        return new Environment(
                InstantSource.system(),
                STEADY,
                pause -> TimeUnit.NANOSECONDS.sleep(pause.toNanos()),
                new SecureRandom());
    }
}
