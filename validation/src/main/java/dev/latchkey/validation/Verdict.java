package dev.latchkey.validation;

/** The verdict of a check. */
public enum Verdict {
    /** No documented rule is violated. Whether the request will be approved is for others to decide. */
    PASS,
    /** At least one rule of level error is violated. */
    FAIL,
    /** No rule of level error is violated, but at least one lacks facts to tell. */
    UNDETERMINED
}
