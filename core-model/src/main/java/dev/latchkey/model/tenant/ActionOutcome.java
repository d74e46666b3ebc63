package dev.latchkey.model.tenant;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The outcome of a call that changes something and returns no body. Exhaustive. */
public sealed interface ActionOutcome {

    /**
     * Maps the outcome with one function for each case.
     *
     * @param accepted maps a call that the tenant accepted
     * @param rejected maps a refusal
     * @param notSent maps a call that was not sent
     * @param unknown maps a call that the tenant may have accepted
     * @param <R> the type of the result
     * @return the result of the function for this case
     */
    default <R extends @Nullable Object> R fold(
            Function<? super Accepted, ? extends R> accepted,
            Function<? super Rejected, ? extends R> rejected,
            Function<? super NotSent, ? extends R> notSent,
            Function<? super Unknown, ? extends R> unknown) {
        if (this instanceof Accepted outcome) {
            return accepted.apply(outcome);
        }
        if (this instanceof Rejected outcome) {
            return rejected.apply(outcome);
        }
        if (this instanceof NotSent outcome) {
            return notSent.apply(outcome);
        }
        return unknown.apply((Unknown) this);
    }

    /** The tenant accepted the call and carries it out later. */
    record Accepted() implements ActionOutcome {}

    /**
     * The tenant rejected the call; nothing changed.
     *
     * @param rejection the reason and the tenant's response
     */
    record Rejected(Rejection rejection) implements ActionOutcome {}

    /**
     * The call was not sent; nothing changed.
     *
     * @param reason the reason
     */
    record NotSent(NotSentReason reason) implements ActionOutcome {}

    /**
     * The call was sent, but no response shows whether the tenant accepted it.
     *
     * @param problem the reason why there is no response
     */
    record Unknown(String problem) implements ActionOutcome {}
}
