package dev.latchkey.testkit.junit;

/** The tests that share a fake tenant. */
public enum TenantScope {
    /** Each test has its own. */
    TEST,
    /**
     * The tests of the annotated class, nested classes included, share one, from the first that asks for it on. What
     * one does, the next ones find.
     */
    CLASS
}
