package dev.latchkey.spring;

/** The findings that stop a request before it is sent. */
public enum PreflightMode {
    /** Nothing: the tenant gets every request. */
    OFF,
    /** Requests that violate a rule of level error. */
    ERRORS,
    /** Requests whose verdict is not PASS, undetermined ones too. */
    PASS
}
