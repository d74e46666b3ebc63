package dev.latchkey.verification.concurrency;

import dev.latchkey.verification.law.States;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Test;

/** {@code -Dlatchkey.concurrency.rounds=1000} tries longer. */
class LinearizableTest {
    private static final int ROUNDS = Integer.getInteger("latchkey.concurrency.rounds", 1);

    @Test
    @States(
            "What threads get from a fake tenant that they share, one thread could get in some order of the same calls.")
    void whatThreadsGetOneThreadCouldGetInSomeOrder() {
        new StressOptions()
                .iterations(5 * ROUNDS)
                .invocationsPerIteration(50)
                .threads(3)
                .actorsPerThread(2)
                .actorsBefore(0)
                .actorsAfter(1)
                .check(TenantSteps.class);
    }
}
