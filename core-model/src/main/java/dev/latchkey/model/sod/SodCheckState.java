package dev.latchkey.model.sod;

import dev.latchkey.model.json.Open;

/** How a separation-of-duties check ended. */
public enum SodCheckState implements Open<SodCheckState> {
    /** The check was done; its result says what was found. */
    SUCCESS,
    /** The check could not be done. */
    ERROR
}
