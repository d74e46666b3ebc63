package dev.latchkey.testkit.assertj;

import static dev.latchkey.testkit.assertj.LatchkeyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.tenant.Rejection;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.call.InterceptedTenant;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LatchkeyAssertionsTest {
    private final FakeTenant tenant = FakeTenant.create();
    private final FakeTenant eve = tenant.as(DemoOrganisation.EMPLOYEE);
    private final FakeTenant maya = tenant.as(DemoOrganisation.MANAGER);

    /** The same tenant, but nobody can tell that it is a fake. */
    private final Tenant disguised = new InterceptedTenant(tenant, (call, arguments, answer) -> answer.call());

    @Test
    void aGrantIsFollowedFromTheRequestToTheAccess() {
        assertThat(ask(DemoOrganisation.REPORTS_PROFILE)).isAccepted().starts(1).finds(0);
        assertThat(tenant).isWaitingFor(DemoOrganisation.MANAGER).isNotWaitingFor(DemoOrganisation.OWNER);
        assertThat(tenant).hasNot(DemoOrganisation.EMPLOYEE, DemoOrganisation.REPORTS_PROFILE);
        assertThat(disguised).hasNot(DemoOrganisation.EMPLOYEE, DemoOrganisation.REPORTS_PROFILE);

        assertThat(maya.approvals().approve(waiting(), Comment.of("yes"))).isAccepted();

        assertThat(eve).granted(DemoOrganisation.EMPLOYEE, DemoOrganisation.REPORTS_PROFILE);
        assertThat(disguised)
                .granted(DemoOrganisation.EMPLOYEE, DemoOrganisation.REPORTS_PROFILE)
                .hasRequest(request(), RequestState.REQUEST_COMPLETED);
    }

    @Test
    void aRefusalIsLookedAt() {
        assertThat(nothing())
                .isRejected()
                .withStatus(400)
                .because(Rejection.Reason.INVALID)
                .saying("(synthetic)");
        assertThat(eve.approvals().approve(ApprovalId.of("unheard-of"), Comment.of("yes")))
                .isRejected()
                .because(Rejection.Reason.NOT_FOUND);
    }

    @Test
    void aPageIsLookedAt() {
        ask(DemoOrganisation.REPORTS_PROFILE);
        Page<PendingApproval> page =
                maya.approvals().pendingPage(ApprovalQuery.builder().count(true).build());

        assertThat(page)
                .hasRows(1)
                .hasTotal(1)
                .hasNoOddRows()
                .rows()
                .extracting(PendingApproval::getName)
                .isNotEmpty();
        fails(
                () -> assertThat(new Page<>(List.of("a"), List.of(), null)).hasRows(2),
                "\nExpecting 2 rows, but there are\n  1 rows [\"a\"]");
        fails(
                () -> assertThat(new Page<>(List.of(), List.of(), null)).hasTotal(2),
                "\nExpecting a total of 2, but there is none: the query did not ask for the count");
        fails(
                () -> assertThat(new Page<>(List.of(), List.of(), 3L)).hasTotal(2),
                "\nExpecting a total of 2, but it is 3");
    }

    @Test
    void aSubmissionThatIsNotAsExpectedIsShown() {
        fails(() -> assertThat(nothing()).isAccepted(), "");
        fails(
                () -> assertThat(new Submission.Unknown(
                                grant(DemoOrganisation.STAFF_ROLE),
                                tenant.clock().instant(),
                                "reset"))
                        .isNotSent(),
                "");
        fails(() -> assertThat(ask(DemoOrganisation.REPORTS_PROFILE)).starts(2), "");
    }

    @Test
    void anOutcomeThatIsNotAsExpectedIsShown() {
        fails(
                () -> assertThat(new ActionOutcome.Accepted()).isRejected(),
                "\nExpecting the outcome to be rejected, but it is\n  Accepted ");
        fails(
                () -> assertThat(new ActionOutcome.Unknown("time-out")).isNotSent(),
                "\nExpecting the outcome to be not sent, but it is\n  Unknown time-out");
        fails(
                () -> assertThat(new ActionOutcome.Accepted()).isUnknown(),
                "\nExpecting the outcome to be unknown, but it is\n  Accepted ");
    }

    @Test
    void aRefusalThatIsNotAsExpectedIsShown() {
        fails(() -> assertThat(nothing()).isRejected().withStatus(403), "");
        fails(() -> assertThat(nothing()).isRejected().because(Rejection.Reason.FORBIDDEN), "");
        fails(() -> assertThat(nothing()).isRejected().saying("licence"), "");
    }

    @Test
    void whatSomebodyHasIsShown() {
        fails(() -> assertThat(tenant).granted(DemoOrganisation.EMPLOYEE, DemoOrganisation.STAFF_ROLE), "");
        fails(() -> assertThat(tenant).hasNot(DemoOrganisation.EMPLOYEE, DemoOrganisation.TEAM_ROLE), "");
        fails(() -> assertThat(tenant).granted(DemoOrganisation.MANAGER, DemoOrganisation.STAFF_ROLE), "");
        fails(() -> assertThat(disguised).granted(DemoOrganisation.EMPLOYEE, DemoOrganisation.STAFF_ROLE), "");
        ask(DemoOrganisation.REPORTS_PROFILE);
        fails(() -> assertThat(disguised).granted(DemoOrganisation.EMPLOYEE, DemoOrganisation.REPORTS_PROFILE), "");
    }

    @Test
    void whatWaitsIsShown() {
        fails(() -> assertThat(tenant).isWaitingFor(DemoOrganisation.MANAGER), "");
        ask(DemoOrganisation.REPORTS_PROFILE);
        fails(() -> assertThat(tenant).isWaitingFor(DemoOrganisation.OWNER), "");
        fails(() -> assertThat(tenant).isNotWaitingFor(DemoOrganisation.MANAGER), "");
        fails(() -> assertThat(tenant).hasRequest(request(), RequestState.REJECTED), "");
        fails(() -> assertThat(tenant).hasRequest(AccessRequestId.of("x"), RequestState.REJECTED), "");
    }

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(message);
    }

    private Submission nothing() {
        return eve.requests().create(AccessRequest.builder().build());
    }

    private Submission ask(String item) {
        return eve.requests().create(grant(item));
    }

    private static AccessRequest grant(String item) {
        return AccessRequest.builder()
                .addRequestedFor(DemoOrganisation.EMPLOYEE)
                .addRequestedItem(RequestedItem.builder()
                        .type(item.equals(DemoOrganisation.STAFF_ROLE) ? ItemType.ROLE : ItemType.ACCESS_PROFILE)
                        .id(item)
                        .build())
                .build();
    }

    private ApprovalId waiting() {
        return Objects.requireNonNull(maya.approvals()
                .pendingPage(ApprovalQuery.builder().build())
                .rows()
                .get(0)
                .getId());
    }

    private AccessRequestId request() {
        return Objects.requireNonNull(
                eve.status().page(StatusQuery.builder().build()).rows().get(0).getAccessRequestId());
    }
}
