package dev.latchkey.feign;

import java.lang.System.Logger;

/** Reports failures that must not end a call to the system logger {@code dev.latchkey.feign}. */
final class Mishaps {
    private static final Logger LOGGER = System.getLogger("dev.latchkey.feign");

    private Mishaps() {}

    static void report(String what, Throwable problem) {
        if (problem instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        try {
            LOGGER.log(Logger.Level.WARNING, what + "; the call goes on", problem);
        } catch (RuntimeException | Error e) {
            // The logger failed, too; the outcome of the call is more important.
        }
    }
}
