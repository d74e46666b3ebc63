package dev.latchkey.testkit.assertj;

import static dev.latchkey.testkit.assertj.LatchkeyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.error.ErrorResponse;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccessRequestResponse;
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
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LatchkeyAssertionsTest {
    private final FakeTenant tenant = FakeTenant.create();
    private final FakeTenant eve = tenant.as(DemoOrganisation.EMPLOYEE);
    private final FakeTenant maya = tenant.as(DemoOrganisation.MANAGER);

    private static final Rejection REJECTION = new Rejection(
            Rejection.Reason.INVALID, 400, ErrorResponse.builder().error("no").build(), Map.of(), "{\"error\":\"no\"}");
    private static final Submission REJECTED = new Submission.Rejected(REJECTION);

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
        fails(
                () -> assertThat(REJECTED).isAccepted(),
                "\nExpecting the submission to be accepted, but it is\n  Rejected 400 {\"error\":\"no\"}");
        fails(
                () -> assertThat(new Submission.Unknown(
                                grant(DemoOrganisation.STAFF_ROLE),
                                tenant.clock().instant(),
                                "reset"))
                        .isNotSent(),
                "\nExpecting the submission to be not sent, but it is\n  Unknown reset");
        fails(
                () -> assertThat(new Submission.Accepted(
                                AccessRequestResponse.builder().build()))
                        .starts(2),
                "\nExpecting 2 new requests, but there are 0:\n  Accepted {}");
        fails(
                () -> assertThat(REJECTED).isUnknown(),
                "\nExpecting the submission to be unknown, but it is\n  Rejected 400 {\"error\":\"no\"}");
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
        fails(
                () -> assertThat(REJECTION).withStatus(403),
                "\nExpecting the status 403, but it is 400:\n  {\"error\":\"no\"}");
        fails(
                () -> assertThat(REJECTION).because(Rejection.Reason.FORBIDDEN),
                "\nExpecting the reason FORBIDDEN, but it is INVALID:\n  400 {\"error\":\"no\"}");
        fails(
                () -> assertThat(REJECTION).saying("licence"),
                "\nExpecting the refusal to say\n  licence\nbut it says\n  400 {\"error\":\"no\"}");
    }

    @Test
    void whatSomebodyHasIsShown() {
        fails(
                () -> assertThat(tenant).granted(DemoOrganisation.EMPLOYEE, DemoOrganisation.STAFF_ROLE),
                "\nExpecting Eve Employee (2c918084660f45d6016617daa9210003) to have Staff (2c9180835d2e5168015d32f890ca0002), but they have\n  ROLE Team (2c9180835d2e5168015d32f890ca0003)");
        fails(
                () -> assertThat(tenant).hasNot(DemoOrganisation.EMPLOYEE, DemoOrganisation.TEAM_ROLE),
                "\nExpecting Eve Employee (2c918084660f45d6016617daa9210003) not to have Team (2c9180835d2e5168015d32f890ca0003), but they have\n  ROLE Team (2c9180835d2e5168015d32f890ca0003)");
        fails(
                () -> assertThat(tenant).granted(DemoOrganisation.MANAGER, DemoOrganisation.STAFF_ROLE),
                "\nExpecting Maya Manager (2c918084660f45d6016617daa9210002) to have Staff (2c9180835d2e5168015d32f890ca0002), but they have nothing");
        fails(
                () -> assertThat(disguised).granted(DemoOrganisation.EMPLOYEE, DemoOrganisation.STAFF_ROLE),
                "\nExpecting 2c918084660f45d6016617daa9210003 to have 2c9180835d2e5168015d32f890ca0002, but nothing was requested for them");
        ask(DemoOrganisation.REPORTS_PROFILE);
        fails(
                () -> assertThat(disguised).granted(DemoOrganisation.EMPLOYEE, DemoOrganisation.REPORTS_PROFILE),
                "\nExpecting 2c918084660f45d6016617daa9210003 to have 2c9180835d2e5168015d32f890ca0011, but this was requested for them:\n  GRANT_ACCESS Reports (2c9180835d2e5168015d32f890ca0011): EXECUTING\nand these wait:\n  Reports for Eve Employee (2c918084660f45d6016617daa9210003), to be decided by Maya Manager (2c918084660f45d6016617daa9210002)");
        fails(
                () -> assertThat(tenant).granted(DemoOrganisation.EMPLOYEE, DemoOrganisation.REPORTS_PROFILE),
                "\nExpecting Eve Employee (2c918084660f45d6016617daa9210003) to have Reports (2c9180835d2e5168015d32f890ca0011), but they have\n  ROLE Team (2c9180835d2e5168015d32f890ca0003)\nand these wait:\n  Reports for Eve Employee (2c918084660f45d6016617daa9210003), to be decided by Maya Manager (2c918084660f45d6016617daa9210002)");
    }

    @Test
    void whatIsSaidOfNobodyDoesNotHold() {
        fails(
                () -> assertThat(tenant).hasNot(IdentityId.of("eve"), DemoOrganisation.STAFF_ROLE),
                "\nExpecting an identity of the tenant, but it has none with the id eve");
        fails(
                () -> assertThat(tenant).hasNot(DemoOrganisation.EMPLOYEE, "staff"),
                "\nExpecting an item of the tenant, but it has none with the id staff");
        fails(
                () -> assertThat(tenant).isNotWaitingFor(IdentityId.of("maya")),
                "\nExpecting an identity of the tenant, but it has none with the id maya");
        assertThat(tenant).hasNot(DemoOrganisation.MACHINE, DemoOrganisation.STAFF_ROLE);
        assertThat(FakeTenant.builder().lenient().build())
                .hasNot(IdentityId.of("eve"), "staff")
                .isNotWaitingFor(IdentityId.of("maya"));
    }

    @Test
    void whatWaitsIsShown() {
        fails(
                () -> assertThat(tenant).isWaitingFor(DemoOrganisation.MANAGER),
                "\nExpecting an approval that waits for Maya Manager (2c918084660f45d6016617daa9210002), but none waits for anybody");
        ask(DemoOrganisation.REPORTS_PROFILE);
        fails(
                () -> assertThat(tenant).isWaitingFor(DemoOrganisation.OWNER),
                "\nExpecting an approval that waits for Otto Owner (2c918084660f45d6016617daa9210005), but these wait:\n  Reports for Eve Employee (2c918084660f45d6016617daa9210003), to be decided by Maya Manager (2c918084660f45d6016617daa9210002)");
        fails(
                () -> assertThat(tenant).isNotWaitingFor(DemoOrganisation.MANAGER),
                "\nExpecting no approval that waits for Maya Manager (2c918084660f45d6016617daa9210002), but these wait:\n  Reports for Eve Employee (2c918084660f45d6016617daa9210003), to be decided by Maya Manager (2c918084660f45d6016617daa9210002)");
        fails(
                () -> assertThat(tenant).hasRequest(request(), RequestState.REJECTED),
                "\nExpecting the request " + request() + " to be REJECTED, but its items are\n  Reports: EXECUTING");
        fails(
                () -> assertThat(tenant).hasRequest(AccessRequestId.of("x"), RequestState.REJECTED),
                "\nExpecting the request x to be REJECTED, but no list shows it");
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
