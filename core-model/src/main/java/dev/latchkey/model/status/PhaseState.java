package dev.latchkey.model.status;

import dev.latchkey.model.json.Open;

/** The states of a phase of a request. */
public enum PhaseState implements Open<PhaseState> {
    /** It has not begun. */
    PENDING,
    /** It is running. */
    EXECUTING,
    /** It has ended. */
    COMPLETED,
    /** It was cancelled. */
    CANCELLED,
    /** It was skipped. */
    NOT_EXECUTED
}
