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
 * @param clock tells the time of day
 * @param steady measures how long something takes: its beginning means nothing, it never goes back, and it does not jump when
 *     the time of day is set
 * @param pauser lets time pass
 * @param random spreads retries and makes correlation keys; used by several threads at once
 */
record Environment(InstantSource clock, InstantSource steady, Pauser pauser, RandomGenerator random) {
    private static final InstantSource STEADY = () -> Instant.EPOCH.plusNanos(System.nanoTime());

    /** Those of the machine. A user who has others names them to the builder. */
    static Environment system() {
        return new Environment(
                InstantSource.system(),
                STEADY,
                pause -> TimeUnit.NANOSECONDS.sleep(pause.toNanos()),
                new SecureRandom());
    }
}
