package dev.latchkey.model.status;

import dev.latchkey.model.json.Open;

/**
 * The states of a request. There is no separate state for waiting: a request that waits for approval is {@link
 * #EXECUTING}. It is unknown whether a state is terminal if this version of the library does not know the state:
 *
 * <pre>{@code
 * boolean done = row.getState() instanceof RequestState known && known.isTerminal();
 * }</pre>
 */
public enum RequestState implements Open<RequestState> {
    /** The request waits for approval or is being processed. */
    EXECUTING,
    /** Everything was done. */
    REQUEST_COMPLETED,
    /** The request was cancelled. */
    CANCELLED,
    /** The request was terminated before its end. */
    TERMINATED,
    /** Approved and sent to the source; the result is not yet verified. */
    PROVISIONING_VERIFICATION_PENDING,
    /** A reviewer rejected the request. */
    REJECTED,
    /** Approved, but the source did not accept the change. */
    PROVISIONING_FAILED,
    /** A part of the request was provisioned, and a part failed. */
    NOT_ALL_ITEMS_PROVISIONED,
    /** The request failed with an error. */
    ERROR;

    /** {@return whether the state is final} */
    public boolean isTerminal() {
        return this != EXECUTING && this != PROVISIONING_VERIFICATION_PENDING;
    }
}
