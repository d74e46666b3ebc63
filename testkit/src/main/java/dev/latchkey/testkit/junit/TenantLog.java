package dev.latchkey.testkit.junit;

/** Contains the log of a test below its failure; never thrown. */
final class TenantLog extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TenantLog(String test, String log) {
        super("what " + test + " asked the tenant:\n" + log, null, false, false);
    }
}
