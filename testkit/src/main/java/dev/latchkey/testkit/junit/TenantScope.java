package dev.latchkey.testkit.junit;

/** Which tests meet the same fake tenant. */
public enum TenantScope {
    /** Each test has its own. */
    TEST,
    /**
     * The tests of the annotated class, nested classes included, share one, from the first that asks for it on. What
     * one
     * does, the next ones find.
     */
    CLASS
}
