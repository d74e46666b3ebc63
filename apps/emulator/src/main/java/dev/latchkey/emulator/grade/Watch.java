package dev.latchkey.emulator.grade;

import org.jspecify.annotations.Nullable;

/** Detects one kind of offence. Called by one thread at a time. */
interface Watch {
    /** {@return the problem with the call, or null if there is none} */
    @Nullable
    String observe(Observation seen);
}
