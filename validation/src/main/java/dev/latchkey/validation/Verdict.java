package dev.latchkey.validation;

/** The verdict of a check. */
public enum Verdict {
    /** No documented rule is violated. This does not predict whether the request will be approved. */
    PASS,
    /** At least one rule of level error is violated. */
    FAIL,
    /** No rule of level error is violated, but at least one lacks the facts to decide. */
    UNDETERMINED
}
