package dev.latchkey.testkit.engine;

/** Texts that the tenant says. Those that nobody has seen a server say are marked. */
final class ServerMessages {
    static final String LOCALE = "en-US";

    private static final String SYNTHETIC = "(synthetic) ";

    private ServerMessages() {}

    static String synthetic(String text) {
        return SYNTHETIC + text;
    }
}
