package dev.latchkey.emulator.grade;

import org.jspecify.annotations.Nullable;

/** Looks for one offence. Called by one thread at a time. */
interface Watch {
    /** {@return what is wrong with the call, or null if nothing is} */
    @Nullable
    String observe(Observation seen);
}
