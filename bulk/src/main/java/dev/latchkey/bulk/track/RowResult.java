package dev.latchkey.bulk.track;

import dev.latchkey.model.AccessRequestId;
import org.jspecify.annotations.Nullable;

/**
 * The result of a row of a table.
 *
 * @param state how it stands
 * @param rule the id of the rule that would have told beforehand that the tenant cancels it; null if none is known
 * @param reason why, as far as the tenant or the journal says; null if there is nothing to say
 * @param request the request under which the tenant works on it; null if it does not
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
        /** The access is there, or gone after a revoke. */
        COMPLETED,
        /** The tenant or a person cancelled it. */
        CANCELLED,
        /** It was refused, rejected, or not provisioned. */
        FAILED,
        /** The tenant works on it, or does not list it yet. */
        OPEN,
        /** Its request has not been sent. */
        NOT_SUBMITTED,
        /** Nobody knows whether its request was taken: resume submitting, or let a person look. */
        UNDECIDED
    }

    /** {@return whether nothing more will become of it by itself} */
    public boolean isEnded() {
        return state == State.COMPLETED || state == State.CANCELLED || state == State.FAILED;
    }
}
