package dev.latchkey.testkit.junit;

/** Not thrown: it carries the log of a test below the failure. */
final class TenantLog extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TenantLog(String test, String log) {
        super("what " + test + " asked the tenant:\n" + log, null, false, false);
    }
}
