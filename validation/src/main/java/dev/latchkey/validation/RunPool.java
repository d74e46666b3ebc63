package dev.latchkey.validation;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps runs that have ended for those that begin, a few for different threads. A run that is in use is not in here, so a
 * check within a check, or a check that fails, costs a new one and nothing else. Thread-safe.
 */
final class RunPool {
    private static final int SLOTS = 16;

    /** Threads that run side by side do not write side by side: a cache line holds 16 references at most. */
    private static final int STRIDE = 16;

    private final AtomicReferenceArray<@Nullable RuleRun> spare = new AtomicReferenceArray<>(SLOTS * STRIDE);
    private final Supplier<RuleRun> maker;

    RunPool(Supplier<RuleRun> maker) {
        this.maker = maker;
    }

    RuleRun take() {
        RuleRun run = spare.getAndSet(slot(), null);
        return run == null ? maker.get() : run;
    }

    void giveBack(RuleRun run) {
        spare.lazySet(slot(), run);
    }

    private static int slot() {
        return (int) (Thread.currentThread().getId() & (SLOTS - 1)) * STRIDE;
    }
}
