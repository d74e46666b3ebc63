package dev.latchkey.model.sod;

import dev.latchkey.model.json.Open;

/** The final states of a separation-of-duties check. */
public enum SodCheckState implements Open<SodCheckState> {
    /** The check was done; see its result. */
    SUCCESS,
    /** The check could not be done. */
    ERROR
}
