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
import static dev.latchkey.testkit.Requests.row;
import static dev.latchkey.testkit.Requests.text;
import static dev.latchkey.testkit.organisation.DemoOrganisation.ADMIN;
import static dev.latchkey.testkit.organisation.DemoOrganisation.AUDITOR;
import static dev.latchkey.testkit.organisation.DemoOrganisation.AUDIT_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.COLLEAGUE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.DIRECTORY;
import static dev.latchkey.testkit.organisation.DemoOrganisation.EMPLOYEE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.MACHINE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.MANAGER;
import static dev.latchkey.testkit.organisation.DemoOrganisation.OWNER;
import static dev.latchkey.testkit.organisation.DemoOrganisation.REPORTS_PROFILE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.STAFF_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.VPN_ENTITLEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.ReferenceType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.approval.ForwardHistory;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.approval.ReassignmentType;
import dev.latchkey.model.config.ApproverType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementApprovalScheme;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.SelectedAccount;
import dev.latchkey.model.status.ApprovalDetails;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.behaviour.Behaviour;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who decides, and what the lists show of it. */
final class ApprovalTest {
    private final FakeTenant tenant = FakeTenant.create();
    private final FakeTenant eve = tenant.as(EMPLOYEE);

    @Test
    void aWorkflowDecidesByItselfAfterAMinute() {
        FakeTenant approving = approvedBy(ApproverType.WORKFLOW, "w", true);
        AccessRequestId request = accepted(approving, grant(EMPLOYEE, ItemType.ROLE, STAFF_ROLE));
        assertThat(row(approving, request).getState()).isEqualTo(RequestState.EXECUTING);
        approving.clock().advance(Duration.ofMinutes(1));
        assertThat(row(approving, request).getState()).isEqualTo(RequestState.REQUEST_COMPLETED);

        FakeTenant rejecting = approvedBy(ApproverType.WORKFLOW, "w", false);
        request = accepted(rejecting, grant(EMPLOYEE, ItemType.ROLE, STAFF_ROLE));
        rejecting.clock().advance(Duration.ofMinutes(1));
        assertThat(row(rejecting, request).getState()).isEqualTo(RequestState.REJECTED);
    }

    @Test
    void whoWouldReviewTheirOwnAccessHandsItUp() {
        AccessRequestId request = accepted(tenant, grant(MANAGER, item(ItemType.ROLE, STAFF_ROLE)));
        assertThat(row(tenant, request).getState()).isEqualTo(RequestState.REQUEST_COMPLETED);

        FakeTenant owned = approvedBy(ApproverType.ENTITLEMENT_OWNER, null, true);
        accepted(owned.as(ADMIN), grant(OWNER, ItemType.ROLE, STAFF_ROLE));
        PendingApproval approval = pending(owned.as(ADMIN)).get(0);
        assertThat(approval.getOwner()).extracting("id").isEqualTo(ADMIN.value());
        assertThat(approval.getForwardHistory())
                .extracting(ForwardHistory::getReassignmentType)
                .containsExactly(ReassignmentType.SELF_REVIEW_DELEGATION);
    }

    @Test
    void whereNobodyIsThereToDecideTheFallbackApproverDoes() {
        FakeTenant managed = approvedBy(ApproverType.MANAGER, null, true);
        accepted(managed.as(ADMIN).in(ApiVersion.V2024), grant(EMPLOYEE, ItemType.ROLE, STAFF_ROLE));
        assertThat(pending(managed.as(MANAGER))).hasSize(1);

        AccessRequestId own = accepted(managed.as(ADMIN), grant(ADMIN, ItemType.ROLE, STAFF_ROLE));
        assertThat(row(managed.as(ADMIN), own).getState()).isEqualTo(RequestState.REQUEST_COMPLETED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " ", "\uD83D\uDD11"})
    void theCommentOfAForwardIsCountedInCharactersAndNotInTheirUnits(String character) {
        accepted(eve, grant(EMPLOYEE, ItemType.ACCESS_PROFILE, REPORTS_PROFILE));
        FakeTenant maya = tenant.as(MANAGER);
        ApprovalId approval = onlyPending(maya);

        assertThat(text(refused(maya.approvals().forward(approval, forward(character.repeat(256))))))
                .isEqualTo("(synthetic) comment needs 1 to 255 characters");
        assertThat(text(refused(maya.approvals().forward(approval, forward("")))))
                .isEqualTo("(synthetic) comment needs 1 to 255 characters");
        assertThat(maya.approvals().forward(approval, forward(character.repeat(255))))
                .isInstanceOf(ActionOutcome.Accepted.class);
    }

    private static ForwardApproval forward(String comment) {
        return ForwardApproval.builder().newOwnerId(OWNER).comment(comment).build();
    }

    @Test
    void decisionsAreForTheOwnerAndOnlyOnce() {
        accepted(eve, grant(EMPLOYEE, ItemType.ACCESS_PROFILE, REPORTS_PROFILE));
        ApprovalId approval = onlyPending(tenant.as(MANAGER));

        assertThat(refused(eve.approvals().approve(approval, Comment.of("me"))).status())
                .isEqualTo(403);
        assertThat(refused(tenant.approvals().approve(ApprovalId.of("none"), Comment.of("me")))
                        .status())
                .isEqualTo(404);
        assertThat(refused(tenant.asApi().approvals().approve(approval, Comment.of("me")))
                        .status())
                .isEqualTo(403);
        assertThat(text(refused(tenant.approvals()
                        .forward(
                                approval,
                                ForwardApproval.builder().newOwnerId(OWNER).build()))))
                .isEqualTo("(synthetic) comment needs 1 to 255 characters");
        approve(tenant.as(MANAGER));
        assertThat(text(refused(tenant.approvals().approve(approval, Comment.of("again")))))
                .isEqualTo("(synthetic) the approval is APPROVED already");
    }

    @Test
    void severalAreApprovedAtOnceByAnAdministrator() {
        accepted(eve, grant(EMPLOYEE, ItemType.ACCESS_PROFILE, REPORTS_PROFILE));
        accepted(eve, grant(EMPLOYEE, ItemType.ROLE, AUDIT_ROLE));
        BulkApproveAccessRequest all = BulkApproveAccessRequest.builder()
                .approvalIds(pending(tenant).stream()
                        .map(row -> Objects.requireNonNull(row.getId()))
                        .toList())
                .comment("all")
                .build();

        assertThat(refused(tenant.as(MANAGER).approvals().bulkApprove(all)).status())
                .isEqualTo(403);
        assertThat(tenant.approvals().bulkApprove(all)).isInstanceOf(ActionOutcome.Accepted.class);

        assertThat(has(tenant, EMPLOYEE, REPORTS_PROFILE)).isTrue();
        assertThat(pending(tenant)).hasSize(1);
    }

    @Test
    void aGroupsApprovalIsShownToItsMemberAsTheirs() {
        accepted(eve, grant(EMPLOYEE, ItemType.ROLE, AUDIT_ROLE));
        approve(tenant.as(MANAGER));

        assertThat(pending(tenant.as(AUDITOR)).get(0).getOwner())
                .extracting("id")
                .isEqualTo(AUDITOR.value());
        assertThat(pending(tenant.as(AUDITOR)).get(0).getPreviousReviewersComments())
                .extracting(Comment::getComment)
                .containsExactly("fine");
    }

    @Test
    void whatOnlySomeApiVersionsShowIsShownThereOnly() {
        AccessRequestId request = accepted(eve, grant(EMPLOYEE, ItemType.ROLE, AUDIT_ROLE));

        assertThat(row(eve.in(ApiVersion.V3), request).getApprovalDetails())
                .extracting(ApprovalDetails::getApprovalId)
                .doesNotContainNull();
        assertThat(row(eve, request).getApprovalDetails())
                .extracting(ApprovalDetails::getApprovalId)
                .containsOnlyNulls();
        assertThat(row(eve, request).getIdentityType()).isEqualTo(IdentityType.HUMAN);
        assertThat(row(eve.in(ApiVersion.V2026), request).getIdentityType()).isNull();
        assertThat(pending(tenant.in(ApiVersion.BETA)).get(0).getAccessRequestId())
                .isNull();
        assertThat(pending(tenant).get(0).getAccessRequestId()).isEqualTo(request);
    }

    @Test
    void aMachineGetsAnEntitlementOnItsAccount() {
        String account = "{fab7119e-004f-4822-9c33-b8d570d60004}";
        AccessRequestId request = accepted(
                tenant.as(OWNER),
                AccessRequest.builder()
                        .addRequestedForWithRequestedItems(IdentityWithItems.builder()
                                .identityId(MACHINE)
                                .identityType(IdentityType.MACHINE)
                                .addRequestedItems(item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT)
                                        .addAccountSelection(AccountSelection.builder()
                                                .sourceId(DIRECTORY)
                                                .addAccounts(SelectedAccount.builder()
                                                        .accountUuid(account)
                                                        .build())
                                                .build())
                                        .build())
                                .build())
                        .build());

        RequestedItemStatus row = row(tenant, request);
        assertThat(row.getState()).isEqualTo(RequestState.REQUEST_COMPLETED);
        assertThat(row.getIdentityType()).isEqualTo(IdentityType.MACHINE);
        assertThat(row.getRequestedFor()).extracting("type").isEqualTo(ReferenceType.MACHINE_IDENTITY);
        assertThat(row.getRequestedAccounts()).extracting("accountUuid").containsExactly(account);
        assertThat(access(tenant, MACHINE, VPN_ENTITLEMENT))
                .extracting("account")
                .containsExactly(account);
    }

    @Test
    void aModificationChangesTheDateThatItNames() {
        OffsetDateTime end = OffsetDateTime.parse("2026-12-31T23:00:00Z");
        accepted(
                tenant.as(MANAGER),
                grant(COLLEAGUE, item(ItemType.ACCESS_PROFILE, REPORTS_PROFILE).removeDate(end)).toBuilder()
                        .requestType(RequestType.MODIFY_ACCESS)
                        .build());

        assertThat(access(tenant, COLLEAGUE, REPORTS_PROFILE))
                .extracting("removeDate")
                .containsExactly(end);
        accepted(tenant.as(MANAGER), grant(COLLEAGUE, ItemType.ACCESS_PROFILE, REPORTS_PROFILE));
        assertThat(access(tenant, COLLEAGUE, REPORTS_PROFILE).get(0).getRemoveDate())
                .isNull();
    }

    @Test
    void anEntitlementOnASourceWithoutAnAccountMakesOneOrFails() {
        FakeTenant failing = FakeTenant.builder()
                .assume(Behaviour.ACCOUNTS_ARE_CREATED, false)
                .build();
        for (FakeTenant each : List.of(tenant, failing)) {
            accepted(each.as(MANAGER), grant(MANAGER, ItemType.ENTITLEMENT, VPN_ENTITLEMENT));
            approve(each.as(OWNER));
        }

        assertThat(access(tenant, MANAGER, VPN_ENTITLEMENT).get(0).getAccount()).isNotNull();
        assertThat(has(failing, MANAGER, VPN_ENTITLEMENT)).isFalse();
        assertThat(failing.status().stream(StatusQuery.builder().build()))
                .extracting(RequestedItemStatus::getState)
                .containsExactly(RequestState.PROVISIONING_FAILED);
    }

    private static FakeTenant approvedBy(ApproverType type, @Nullable String id, boolean workflowsApprove) {
        Organisation demo = DemoOrganisation.create();
        EntitlementAccessRequestConfig config = EntitlementAccessRequestConfig.builder()
                .addApprovalSchemes(EntitlementApprovalScheme.builder()
                        .approverType(type)
                        .approverId(id)
                        .build())
                .build();
        List<RequestableItem> items = demo.getItems().stream()
                .map(item -> item.getId().equals(STAFF_ROLE)
                        ? item.toBuilder().requestConfig(config).build()
                        : item)
                .toList();
        return FakeTenant.builder()
                .organisation(demo.toBuilder().items(items).build())
                .assume(Behaviour.WORKFLOWS_APPROVE, workflowsApprove)
                .as(EMPLOYEE)
                .build();
    }
}
