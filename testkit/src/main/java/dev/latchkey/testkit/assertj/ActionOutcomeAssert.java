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
     * The tenant took the call.
     *
     * @return this
     */
    public ActionOutcomeAssert isAccepted() {
        is(ActionOutcome.Accepted.class, "accepted");
        return this;
    }

    /**
     * The tenant refused the call.
     *
     * @return assertions about why
     */
    public RejectionAssert isRejected() {
        return new RejectionAssert(is(ActionOutcome.Rejected.class, "rejected").rejection());
    }

    /**
     * The call did not leave.
     *
     * @return this
     */
    public ActionOutcomeAssert isNotSent() {
        is(ActionOutcome.NotSent.class, "not sent");
        return this;
    }

    /**
     * Nobody knows whether the tenant took the call.
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
