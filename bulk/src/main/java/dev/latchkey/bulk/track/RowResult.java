package dev.latchkey.bulk.track;

import dev.latchkey.model.AccessRequestId;
import org.jspecify.annotations.Nullable;

/**
 * The result of a row of a table.
 *
 * @param state the state
 * @param rule the id of the rule that predicts the cancellation by the tenant; null if there is none
 * @param reason the reason from the tenant or the journal; null if there is none
 * @param request the id of the access request in the tenant; null if there is none
 */
public record RowResult(
        State state,
        @Nullable String rule,
        @Nullable String reason,
        @Nullable AccessRequestId request) {

    RowResult(State state, @Nullable String reason, @Nullable AccessRequestId request) {
        this(state, null, reason, request);
    }

    /** The states of a row. */
    public enum State {
        /** The access was granted or, in a revoke, removed. */
        COMPLETED,
        /** The tenant or a person cancelled it. */
        CANCELLED,
        /** The tenant or a reviewer rejected it, or it was not provisioned. */
        FAILED,
        /** The tenant is processing it, or does not list it yet. */
        OPEN,
        /** Its request has not been sent. */
        NOT_SUBMITTED,
        /** It is unknown whether its request was accepted: resume submitting, or let a person check it. */
        UNDECIDED
    }

    /** {@return whether the state will not change by itself} */
    public boolean isEnded() {
        return state == State.COMPLETED || state == State.CANCELLED || state == State.FAILED;
    }
}
