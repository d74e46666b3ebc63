package dev.latchkey.model.tenant;

/** What became of a call that changes something and is answered without a body. Exhaustive. */
public sealed interface ActionOutcome {

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
