package dev.latchkey.testkit.assertj;

import dev.latchkey.model.tenant.Rejection;
import org.assertj.core.api.AbstractAssert;

/** Assertions about the rejection of a tenant. */
public final class RejectionAssert extends AbstractAssert<RejectionAssert, Rejection> {
    RejectionAssert(Rejection actual) {
        super(actual, RejectionAssert.class);
    }

    /**
     * Asserts the status of the response.
     *
     * @param status the HTTP status
     * @return this
     */
    public RejectionAssert withStatus(int status) {
        isNotNull();
        if (actual.status() != status) {
            throw failure("%nExpecting the status %s, but it is %s:%n  %s", status, actual.status(), actual.body());
        }
        return this;
    }

    /**
     * Asserts the kind of the rejection.
     *
     * @param reason the kind
     * @return this
     */
    public RejectionAssert because(Rejection.Reason reason) {
        isNotNull();
        if (actual.reason() != reason) {
            throw failure(
                    "%nExpecting the reason %s, but it is %s:%n  %s %s",
                    reason, actual.reason(), actual.status(), actual.body());
        }
        return this;
    }

    /**
     * Asserts that the body contains a text.
     *
     * @param text a part of the body, verbatim
     * @return this
     */
    public RejectionAssert saying(String text) {
        isNotNull();
        if (!actual.body().contains(text)) {
            throw failure(
                    "%nExpecting the refusal to say%n  %s%nbut it says%n  %s %s", text, actual.status(), actual.body());
        }
        return this;
    }
}
