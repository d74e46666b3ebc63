package dev.latchkey.model.status;

import dev.latchkey.model.json.Open;

/** How a phase of a request ended. */
public enum PhaseResult implements Open<PhaseResult> {
    /** It did what it should. */
    SUCCESSFUL,
    /** It did not. */
    FAILED
}
