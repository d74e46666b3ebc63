package dev.latchkey.spring;

/** What the check in front of the tenant stops. */
public enum PreflightMode {
    /** Nothing: the tenant gets every request. */
    OFF,
    /** Requests that violate a rule of level error. */
    ERRORS,
    /** Requests whose verdict is not PASS, undetermined ones too. */
    PASS
}
