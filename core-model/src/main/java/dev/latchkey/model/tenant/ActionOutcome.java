package dev.latchkey.model.tenant;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The outcome of a call that changes something and is answered without a body. Exhaustive. */
public sealed interface ActionOutcome {

    /**
     * Maps the outcome with one function for each case.
     *
     * @param accepted maps a call that the tenant took
     * @param rejected maps a refusal
     * @param notSent maps a call that did not leave
     * @param unknown maps a call that may have been taken
     * @param <R> the type of the result
     * @return what the function for this case answers
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

    /** The tenant took the call; it carries it out later. */
    record Accepted() implements ActionOutcome {}

    /**
     * The tenant refused the call; nothing happened.
     *
     * @param rejection why
     */
    record Rejected(Rejection rejection) implements ActionOutcome {}

    /**
     * The call did not leave; nothing happened.
     *
     * @param reason why
     */
    record NotSent(NotSentReason reason) implements ActionOutcome {}

    /**
     * The call left, and no answer tells whether it was taken.
     *
     * @param problem what happened to the answer
     */
    record Unknown(String problem) implements ActionOutcome {}
}
