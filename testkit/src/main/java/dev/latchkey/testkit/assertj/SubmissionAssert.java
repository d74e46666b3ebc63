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
     * The tenant took the request.
     *
     * @return this
     */
    public SubmissionAssert isAccepted() {
        is(Submission.Accepted.class, "accepted");
        return this;
    }

    /**
     * The tenant took the request and began so many; for each identity one, mostly.
     *
     * @param count how many entries there are among the new requests
     * @return this
     */
    public SubmissionAssert starts(int count) {
        return hasEntries(
                "new", is(Submission.Accepted.class, "accepted").response().getNewRequests(), count);
    }

    /**
     * The tenant took the request and named so many that it had been asked for before.
     *
     * @param count how many entries there are among the existing requests
     * @return this
     */
    public SubmissionAssert finds(int count) {
        return hasEntries(
                "existing", is(Submission.Accepted.class, "accepted").response().getExistingRequests(), count);
    }

    /**
     * The tenant refused the request.
     *
     * @return assertions about why
     */
    public RejectionAssert isRejected() {
        return new RejectionAssert(is(Submission.Rejected.class, "rejected").rejection());
    }

    /**
     * The request did not leave.
     *
     * @return this
     */
    public SubmissionAssert isNotSent() {
        is(Submission.NotSent.class, "not sent");
        return this;
    }

    /**
     * Nobody knows whether the tenant took the request.
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
