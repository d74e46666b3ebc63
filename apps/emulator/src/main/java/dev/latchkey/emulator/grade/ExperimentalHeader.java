package dev.latchkey.emulator.grade;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import org.jspecify.annotations.Nullable;

/** Detects calls without a required experimental header. */
final class ExperimentalHeader implements Watch {
    @Override
    public @Nullable String observe(Observation seen) {
        if (seen.endpoint() == null || !seen.endpoint().isExperimental()) {
            return null;
        }
        // The documents contradict each other about closing, so an accepted call is correct.
        if (seen.endpoint().getOperation() == Operation.CLOSE && seen.isTaken()) {
            return null;
        }
        return seen.call()
                        .header(ApiVersion.EXPERIMENTAL_HEADER)
                        .filter("true"::equalsIgnoreCase)
                        .isPresent()
                ? null
                : seen.endpoint() + " is experimental";
    }
}
