package dev.latchkey.testkit.junit;

/** The tests that share a fake tenant. */
public enum TenantScope {
    /** Each test has its own tenant. */
    TEST,
    /**
     * All tests of the annotated class, including nested classes, share one tenant, created for the first test that
     * needs it. Later tests see the changes of earlier ones.
     */
    CLASS
}
