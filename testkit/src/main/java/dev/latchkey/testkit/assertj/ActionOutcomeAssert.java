package dev.latchkey.testkit.assertj;

import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.testkit.call.CallText;
import org.assertj.core.api.AbstractAssert;

/** Assertions about the outcome of a call that changes something. */
public final class ActionOutcomeAssert extends AbstractAssert<ActionOutcomeAssert, ActionOutcome> {
    ActionOutcomeAssert(ActionOutcome actual) {
        super(actual, ActionOutcomeAssert.class);
    }

    /**
     * Asserts that the tenant accepted the call.
     *
     * @return this
     */
    public ActionOutcomeAssert isAccepted() {
        is(ActionOutcome.Accepted.class, "accepted");
        return this;
    }

    /**
     * Asserts that the tenant rejected the call.
     *
     * @return assertions about the rejection
     */
    public RejectionAssert isRejected() {
        return new RejectionAssert(is(ActionOutcome.Rejected.class, "rejected").rejection());
    }

    /**
     * Asserts that the call was not sent.
     *
     * @return this
     */
    public ActionOutcomeAssert isNotSent() {
        is(ActionOutcome.NotSent.class, "not sent");
        return this;
    }

    /**
     * Asserts that the outcome of the call is unknown.
     *
     * @return this
     */
    public ActionOutcomeAssert isUnknown() {
        is(ActionOutcome.Unknown.class, "unknown");
        return this;
    }

    private <T extends ActionOutcome> T is(Class<T> kind, String expected) {
        isNotNull();
        if (!kind.isInstance(actual)) {
            throw failure("%nExpecting the outcome to be %s, but it is%n  %s", expected, CallText.ofOutcome(actual));
        }
        return kind.cast(actual);
    }
}
