package dev.latchkey.model.status;

import dev.latchkey.model.json.Open;

/**
 * The states of a request. There is no state of its own for waiting: a request that waits for approval is
 * {@link #EXECUTING}. Of a state that this version of the library does not know nobody can say whether it is terminal:
 *
 * <pre>{@code
 * boolean done = row.getState() instanceof RequestState known && known.isTerminal();
 * }</pre>
 */
public enum RequestState implements Open<RequestState> {
    /** The request waits for approval or is being worked on. */
    EXECUTING,
    /** All is done. */
    REQUEST_COMPLETED,
    /** The request was cancelled. */
    CANCELLED,
    /** The request was stopped before its end. */
    TERMINATED,
    /** Approved and handed to the source; whether it arrived is still to be seen. */
    PROVISIONING_VERIFICATION_PENDING,
    /** A reviewer refused. */
    REJECTED,
    /** Approved, but the source did not take it. */
    PROVISIONING_FAILED,
    /** Some of what was asked for was provisioned and some failed. */
    NOT_ALL_ITEMS_PROVISIONED,
    /** The request failed with an error. */
    ERROR;

    /** {@return whether a request in this state will not move again} */
    public boolean isTerminal() {
        return this != EXECUTING && this != PROVISIONING_VERIFICATION_PENDING;
    }
}
