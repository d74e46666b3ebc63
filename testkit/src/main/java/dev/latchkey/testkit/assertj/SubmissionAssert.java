package dev.latchkey.testkit.assertj;

import dev.latchkey.model.request.AccessRequestTracking;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.testkit.call.CallText;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions about the outcome of a create call. */
public final class SubmissionAssert extends AbstractAssert<SubmissionAssert, Submission> {
    SubmissionAssert(Submission actual) {
        super(actual, SubmissionAssert.class);
    }

    /**
     * Asserts that the tenant accepted the request.
     *
     * @return this
     */
    public SubmissionAssert isAccepted() {
        is(Submission.Accepted.class, "accepted");
        return this;
    }

    /**
     * Asserts that the tenant accepted the request and started a number of access requests; usually one for each
     * identity.
     *
     * @param count the number of entries among the new requests
     * @return this
     */
    public SubmissionAssert starts(int count) {
        return hasEntries(
                "new", is(Submission.Accepted.class, "accepted").response().getNewRequests(), count);
    }

    /**
     * Asserts that the tenant accepted the request and returned a number of existing requests.
     *
     * @param count the number of entries among the existing requests
     * @return this
     */
    public SubmissionAssert finds(int count) {
        return hasEntries(
                "existing", is(Submission.Accepted.class, "accepted").response().getExistingRequests(), count);
    }

    /**
     * Asserts that the tenant rejected the request.
     *
     * @return assertions about the rejection
     */
    public RejectionAssert isRejected() {
        return new RejectionAssert(is(Submission.Rejected.class, "rejected").rejection());
    }

    /**
     * Asserts that the request was not sent.
     *
     * @return this
     */
    public SubmissionAssert isNotSent() {
        is(Submission.NotSent.class, "not sent");
        return this;
    }

    /**
     * Asserts that the outcome of the request is unknown.
     *
     * @return this
     */
    public SubmissionAssert isUnknown() {
        is(Submission.Unknown.class, "unknown");
        return this;
    }

    private <T extends Submission> T is(Class<T> kind, String expected) {
        isNotNull();
        if (!kind.isInstance(actual)) {
            throw failure("%nExpecting the submission to be %s, but it is%n  %s", expected, CallText.ofOutcome(actual));
        }
        return kind.cast(actual);
    }

    private SubmissionAssert hasEntries(String kind, List<AccessRequestTracking> entries, int count) {
        if (entries.size() != count) {
            throw failure(
                    "%nExpecting %s %s requests, but there are %s:%n  %s",
                    count, kind, entries.size(), CallText.ofOutcome(actual));
        }
        return this;
    }
}
