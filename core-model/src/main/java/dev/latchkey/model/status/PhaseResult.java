package dev.latchkey.model.status;

import dev.latchkey.model.json.Open;

/** The results of a phase of a request. */
public enum PhaseResult implements Open<PhaseResult> {
    /** The phase succeeded. */
    SUCCESSFUL,
    /** The phase failed. */
    FAILED
}
