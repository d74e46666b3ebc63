package dev.latchkey.feign;

import dev.latchkey.model.tenant.Pauser;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * The clock, the pauses and the random numbers of a tenant.
 *
 * @param clock tells when tokens expire and how long has been waited
 * @param pauser lets time pass
 * @param random spreads retries and makes correlation keys; used by several threads at once
 */
record Environment(InstantSource clock, Pauser pauser, RandomGenerator random) {

    /** Those of the machine. A user who has others names them to the builder. */
    static Environment system() {
        return new Environment(
                InstantSource.system(), pause -> TimeUnit.NANOSECONDS.sleep(pause.toNanos()), new SecureRandom());
    }
}
