package dev.latchkey.spring;

/** The findings that stop a request before it is sent. */
public enum PreflightMode {
    /** None: the tenant gets every request. */
    OFF,
    /** Violations of rules of level error. */
    ERRORS,
    /** Everything but the verdict PASS, including undetermined rules. */
    PASS
}
