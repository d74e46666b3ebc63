package dev.latchkey.testkit;

import static dev.latchkey.testkit.Requests.accepted;
import static dev.latchkey.testkit.Requests.access;
import static dev.latchkey.testkit.Requests.approve;
import static dev.latchkey.testkit.Requests.grant;
import static dev.latchkey.testkit.Requests.has;
import static dev.latchkey.testkit.Requests.item;
import static dev.latchkey.testkit.Requests.onlyPending;
import static dev.latchkey.testkit.Requests.pending;
import static dev.latchkey.testkit.Requests.refused;
import static dev.latchkey.testkit.Requests.revoke;
import static dev.latchkey.testkit.Requests.row;
import static dev.latchkey.testkit.Requests.rows;
import static dev.latchkey.testkit.Requests.text;
import static dev.latchkey.testkit.organisation.DemoOrganisation.ADMIN;
import static dev.latchkey.testkit.organisation.DemoOrganisation.AUDITOR;
import static dev.latchkey.testkit.organisation.DemoOrganisation.AUDIT_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.COLLEAGUE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.CONTRACTOR;
import static dev.latchkey.testkit.organisation.DemoOrganisation.EMPLOYEE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.MANAGER;
import static dev.latchkey.testkit.organisation.DemoOrganisation.OWNER;
import static dev.latchkey.testkit.organisation.DemoOrganisation.REPORTS_PROFILE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.STAFF_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.VPN_ENTITLEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.approval.ForwardHistory;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.approval.ReassignmentType;
import dev.latchkey.model.request.AccessRequestResponse;
import dev.latchkey.model.request.AccessRequestTracking;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.request.CompletionStatus;
import dev.latchkey.model.request.ExecutionStatus;
import dev.latchkey.model.status.ApprovalDetails;
import dev.latchkey.model.status.ApprovalScheme;
import dev.latchkey.model.status.ApprovalStatus;
import dev.latchkey.model.status.PhaseState;
import dev.latchkey.model.status.RequestPhase;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.AwaitPlan;
import dev.latchkey.model.tenant.Awaited;
import dev.latchkey.model.tenant.Rejection;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.testkit.behaviour.Behaviour;
import dev.latchkey.testkit.behaviour.QuirkProfile;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of requests, from the create to the end of the access. */
final class JourneyTest {
    private final FakeTenant tenant = FakeTenant.create();
    private final FakeTenant eve = tenant.as(EMPLOYEE);
    private final FakeTenant maya = tenant.as(MANAGER);

    @Test
    void aGrantIsApprovedStepByStepAndThenTheAccessIsThere() {
        AccessRequestId request = accepted(eve, grant(EMPLOYEE, ItemType.ROLE, AUDIT_ROLE));
        assertThat(row(eve, request).getState()).isEqualTo(RequestState.EXECUTING);
        assertThat(row(eve, request).getCancelable()).isTrue();

        approve(maya);
        assertThat(pending(maya)).isEmpty();
        assertThat(has(tenant, EMPLOYEE, AUDIT_ROLE)).isFalse();
        assertThat(pending(tenant.as(CONTRACTOR))).hasSize(1);
        approve(tenant.as(AUDITOR));

        RequestedItemStatus row = row(eve, request);
        assertThat(row.getState()).isEqualTo(RequestState.REQUEST_COMPLETED);
        assertThat(row.getApprovalDetails())
                .extracting(ApprovalDetails::getScheme, ApprovalDetails::getStatus)
                .containsExactly(
                        tuple(ApprovalScheme.MANAGER, ApprovalStatus.APPROVED),
                        tuple(ApprovalScheme.GOVERNANCE_GROUP, ApprovalStatus.APPROVED));
        assertThat(row.getAccessRequestPhases())
                .extracting(RequestPhase::getName)
                .containsExactly("SOD_PHASE", "APPROVAL_PHASE", "PROVISIONING_PHASE");
        assertThat(row.getAccessRequestPhases())
                .extracting(RequestPhase::getState)
                .containsOnly(PhaseState.COMPLETED);
        assertThat(has(tenant, EMPLOYEE, AUDIT_ROLE)).isTrue();
    }

    @Test
    void aRejectionEndsTheRequest() {
        AccessRequestId request = accepted(eve, grant(EMPLOYEE, ItemType.ACCESS_PROFILE, REPORTS_PROFILE));

        Rejection rejection = refused(
                maya.approvals().reject(onlyPending(maya), Comment.builder().build()));
        assertThat(text(rejection)).isEqualTo("(synthetic) a rejection of this item needs a comment");
        assertThat(maya.approvals().reject(onlyPending(maya), Comment.of("not now")))
                .isInstanceOf(ActionOutcome.Accepted.class);

        assertThat(row(eve, request).getState()).isEqualTo(RequestState.REJECTED);
        assertThat(has(tenant, EMPLOYEE, REPORTS_PROFILE)).isFalse();
    }

    @Test
    void aRevokeByTheManagerTakesTheAccessAway() {
        accepted(maya, revoke(COLLEAGUE, item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT)));

        assertThat(has(tenant, COLLEAGUE, VPN_ENTITLEMENT)).isFalse();
    }

    @Test
    void aRequesterWhoWouldReviewHasApproved() {
        AccessRequestId request = accepted(maya, grant(EMPLOYEE, ItemType.ACCESS_PROFILE, REPORTS_PROFILE));

        assertThat(row(maya, request).getState()).isEqualTo(RequestState.REQUEST_COMPLETED);
        assertThat(row(maya, request).getApprovalDetails())
                .extracting(ApprovalDetails::getStatus)
                .containsExactly(ApprovalStatus.APPROVED);
    }

    @Test
    void accessBeginsAtItsSunriseAndEndsAtItsSunset() {
        OffsetDateTime sunrise = OffsetDateTime.parse("2026-12-01T08:00:00Z");
        OffsetDateTime sunset = OffsetDateTime.parse("2026-12-24T18:00:00Z");
        AccessRequestId request = accepted(
                eve,
                grant(
                        EMPLOYEE,
                        item(ItemType.ROLE, STAFF_ROLE).startDate(sunrise).removeDate(sunset)));
        assertThat(row(eve, request).getState()).isEqualTo(RequestState.EXECUTING);
        assertThat(access(tenant, EMPLOYEE, STAFF_ROLE).get(0).getStartDate()).isEqualTo(sunrise);

        tenant.clock().advanceTo(sunrise.toInstant());
        assertThat(row(eve, request).getState()).isEqualTo(RequestState.REQUEST_COMPLETED);
        tenant.clock().advanceTo(sunset.toInstant().minusSeconds(1));
        assertThat(has(tenant, EMPLOYEE, STAFF_ROLE)).isTrue();
        tenant.clock().advance(Duration.ofSeconds(1));
        assertThat(has(tenant, EMPLOYEE, STAFF_ROLE)).isFalse();
    }

    @Test
    void aDuplicateIsAcceptedAndThenCancelledWithAReason() {
        FakeTenant listing = FakeTenant.builder()
                .assume(Behaviour.DUPLICATES_ARE_LISTED, true)
                .as(EMPLOYEE)
                .build();
        accepted(listing, grant(EMPLOYEE, ItemType.ROLE, STAFF_ROLE));

        AccessRequestId again = accepted(listing, grant(EMPLOYEE, ItemType.ROLE, STAFF_ROLE));

        RequestedItemStatus row = row(listing, again);
        assertThat(row.getState()).isEqualTo(RequestState.CANCELLED);
        assertThat(row.getCancelledRequestDetails())
                .extracting("comment")
                .isEqualTo("(synthetic) cancelled as a duplicate: the identity has this access already");
    }

    @Test
    void aDuplicateIsNotListedWhereTheDocumentsAreKept() {
        accepted(eve, grant(EMPLOYEE, ItemType.ROLE, STAFF_ROLE));

        assertThat(rows(eve, accepted(eve, grant(EMPLOYEE, ItemType.ROLE, STAFF_ROLE))))
                .isEqualTo(List.of());
    }

    @Test
    void aRevokeOfWhatIsNotThereIsAcceptedAndThenCancelledWithAReason() {
        AccessRequestId request = accepted(maya, revoke(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE)));

        assertThat(row(tenant, request).getCancelledRequestDetails())
                .extracting("comment")
                .isEqualTo("(synthetic) cancelled: " + EMPLOYEE + " does not have " + STAFF_ROLE);
    }

    @Test
    void anOpenRequestForTheSameIsNamedAndNotStartedAgain() {
        AccessRequestId first = accepted(eve, grant(EMPLOYEE, ItemType.ROLE, AUDIT_ROLE));

        Submission again = eve.requests().create(grant(EMPLOYEE, ItemType.ROLE, AUDIT_ROLE));

        AccessRequestResponse response = ((Submission.Accepted) again).response();
        assertThat(response.getNewRequests()).isEmpty();
        assertThat(response.getExistingRequests())
                .flatExtracting(AccessRequestTracking::getAccessRequestIds)
                .containsExactly(first);
        assertThat(response.getExistingRequests().get(0).getAttributesHash())
                .matches(hash -> Math.abs(hash) > Integer.MAX_VALUE);
        assertThat(pending(maya)).hasSize(1);
    }

    @Test
    void aRequestIsCancelledByWhoMadeItUntilItIsApproved() {
        AccessRequestId request = accepted(eve, grant(EMPLOYEE, ItemType.ROLE, AUDIT_ROLE));
        CancelAccessRequest cancel = CancelAccessRequest.builder()
                .accountActivityId(request)
                .comment("a mistake")
                .build();

        assertThat(refused(tenant.as(OWNER).requests().cancel(cancel)).status()).isEqualTo(403);
        assertThat(eve.requests().cancel(cancel)).isInstanceOf(ActionOutcome.Accepted.class);

        assertThat(row(eve, request).getState()).isEqualTo(RequestState.CANCELLED);
        assertThat(row(eve, request).getCancelledRequestDetails())
                .extracting("comment")
                .isEqualTo("a mistake");
        assertThat(pending(maya)).isEmpty();
        assertThat(text(refused(eve.requests().cancel(cancel)))).isEqualTo("Invalid request in current state");
    }

    @Test
    void aRequestIsClosedWhereverItStands() {
        AccessRequestId request = accepted(
                eve,
                grant(
                        EMPLOYEE,
                        item(ItemType.ROLE, STAFF_ROLE).startDate(OffsetDateTime.parse("2027-01-01T00:00:00Z"))));

        assertThat(tenant.requests()
                        .close(CloseAccessRequest.builder()
                                .addAccessRequestIds(request)
                                .executionStatus(ExecutionStatus.COMPLETED)
                                .completionStatus(CompletionStatus.INCOMPLETE)
                                .build()))
                .isInstanceOf(ActionOutcome.Accepted.class);

        assertThat(row(eve, request).getState()).isEqualTo(RequestState.NOT_ALL_ITEMS_PROVISIONED);
        assertThat(row(eve, request).getErrorMessages().get(0))
                .extracting("text")
                .containsExactly("The IdentityNow Administrator manually closed this request.");
    }

    @Test
    void aSilentReviewerIsRemindedAndThenTheirManagerDecides() {
        accepted(eve, grant(EMPLOYEE, ItemType.ROLE, AUDIT_ROLE));

        tenant.clock().advance(Duration.ofDays(7 + 3 * 2 - 1));
        assertThat(pending(maya)).hasSize(1);
        tenant.clock().advance(Duration.ofDays(1));

        assertThat(pending(maya)).isEmpty();
        PendingApproval escalated = pending(tenant).get(0);
        assertThat(escalated.getOwner()).extracting("id").isEqualTo(ADMIN.value());
        assertThat(escalated.getForwardHistory())
                .extracting(ForwardHistory::getReassignmentType)
                .containsExactly(ReassignmentType.AUTO_ESCALATION);
    }

    @Test
    void anApprovalThatNobodyDecidesExpiresAfterNinetyDays() {
        AccessRequestId request = accepted(eve, grant(EMPLOYEE, ItemType.ROLE, AUDIT_ROLE));

        tenant.clock().advance(Duration.ofDays(90));

        assertThat(row(eve, request).getState()).isEqualTo(RequestState.CANCELLED);
        assertThat(row(eve, request).getApprovalDetails())
                .extracting(ApprovalDetails::getStatus)
                .containsExactly(ApprovalStatus.EXPIRED);
        assertThat(pending(tenant)).isEmpty();
    }

    @Test
    void aForwardedApprovalIsTheNewOwnersToDecide() {
        accepted(eve, grant(EMPLOYEE, ItemType.ACCESS_PROFILE, REPORTS_PROFILE));

        assertThat(maya.approvals()
                        .forward(
                                onlyPending(maya),
                                ForwardApproval.builder()
                                        .newOwnerId(OWNER)
                                        .comment("Otto knows")
                                        .build()))
                .isInstanceOf(ActionOutcome.Accepted.class);

        assertThat(pending(maya)).isEmpty();
        approve(tenant.as(OWNER));
        assertThat(has(tenant, EMPLOYEE, REPORTS_PROFILE)).isTrue();
    }

    @Test
    void waitingMovesTheClockAndReturnsAtOnce() throws InterruptedException {
        FakeTenant slow =
                FakeTenant.builder().profile(QuirkProfile.OBSERVED).as(EMPLOYEE).build();
        AccessRequestId request = accepted(slow, grant(EMPLOYEE, ItemType.ROLE, STAFF_ROLE));
        assertThat(rows(slow, request)).isEmpty();

        Awaited awaited = slow.status().await(request, AwaitPlan.within(Duration.ofMinutes(5)));

        assertThat(awaited).isInstanceOf(Awaited.Ended.class);
        assertThat(row(slow, request).getState()).isEqualTo(RequestState.REQUEST_COMPLETED);
        assertThat(slow.clock().instant()).isAfter("2026-11-21T12:00:31Z");
    }

    @Test
    void assumedBehaviourCanBeSwitchedAndDocumentedCannot() {
        FakeTenant refusing = FakeTenant.builder()
                .assume(Behaviour.UNHELD_IS_REFUSED, true)
                .as(MANAGER)
                .build();

        refused(refusing, revoke(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FakeTenant.builder().assume(Behaviour.SUNSET, false))
                .withMessage("sunset is documented; only observed and assumed behaviours can be switched");
    }
}
