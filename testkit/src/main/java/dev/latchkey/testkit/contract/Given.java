package dev.latchkey.testkit.contract;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The test data of a tenant. */
final class Given {
    private Given() {}

    static <T> T or(String what, @Nullable T given) {
        return given == null ? Assumptions.abort("this tenant does not provide " + what) : given;
    }
}
