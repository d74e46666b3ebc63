package dev.latchkey.testkit.engine;

/** The texts of the tenant. Texts that no server is known to send are marked. */
final class ServerMessages {
    static final String LOCALE = "en-US";

    private static final String SYNTHETIC = "(synthetic) ";

    private ServerMessages() {}

    static String synthetic(String text) {
        return SYNTHETIC + text;
    }
}
