package dev.latchkey.feign;

import java.lang.System.Logger;

/** Reports what goes wrong beside a call and must not end it, to the system logger {@code dev.latchkey.feign}. */
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
            // Whoever receives the log failed, too; the outcome of the call matters more.
        }
    }
}
