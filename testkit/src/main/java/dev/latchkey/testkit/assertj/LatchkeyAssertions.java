package dev.latchkey.testkit.assertj;

import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.tenant.Rejection;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;

/**
 * The entry point of the assertions.
 *
 * <pre>{@code
 * assertThat(tenant.requests().create(request)).isAccepted().starts(1);
 * assertThat(tenant).isWaitingFor(manager).hasNot(identity, role);
 * }</pre>
 */
public final class LatchkeyAssertions {
    private LatchkeyAssertions() {}

    /**
     * Asserts the outcome of a create call.
     *
     * @param submission the result of create
     * @return the assertions
     */
    public static SubmissionAssert assertThat(Submission submission) {
        return new SubmissionAssert(submission);
    }

    /**
     * Asserts the outcome of a call that changes something.
     *
     * @param outcome the result of the call
     * @return the assertions
     */
    public static ActionOutcomeAssert assertThat(ActionOutcome outcome) {
        return new ActionOutcomeAssert(outcome);
    }

    /**
     * Asserts the rejection of a tenant.
     *
     * @param rejection the rejection
     * @return the assertions
     */
    public static RejectionAssert assertThat(Rejection rejection) {
        return new RejectionAssert(rejection);
    }

    /**
     * Asserts a page of a list.
     *
     * @param page the page
     * @param <T> the type of a row
     * @return the assertions
     */
    public static <T> PageAssert<T> assertThat(Page<T> page) {
        return new PageAssert<>(page);
    }

    /**
     * Asserts the access of identities and the pending approvals of a tenant.
     *
     * @param tenant any tenant
     * @return the assertions
     */
    public static TenantAssert assertThat(Tenant tenant) {
        return new TenantAssert(tenant);
    }
}
