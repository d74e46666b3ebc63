package dev.latchkey.testkit.engine;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.approval.ForwardHistory;
import dev.latchkey.model.approval.ReassignmentType;
import dev.latchkey.model.config.ApproverType;
import dev.latchkey.model.config.EntitlementApprovalScheme;
import dev.latchkey.model.status.ApprovalStatus;
import dev.latchkey.testkit.behaviour.Behaviour;
import dev.latchkey.testkit.organisation.GovernanceGroup;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates the approvals of a requested item, one for each scheme. */
final class ApprovalFactory {
    private final TenantState tenant;
    private final Approvers approvers;

    ApprovalFactory(TenantState tenant) {
        this.tenant = tenant;
        this.approvers = new Approvers(tenant);
    }

    /**
     * Finds the approval schemes of a requested item, in order. An unknown item of a lenient tenant always has one.
     */
    List<EntitlementApprovalScheme> schemes(RequestedItemRecord record) {
        if (isUnknown(record)) {
            return List.of(EntitlementApprovalScheme.builder()
                    .approverType(ApproverType.ENTITLEMENT_OWNER)
                    .build());
        }
        RequestableItem item = tenant.directory().item(record.getItem());
        return new ItemRequirements(tenant.policy(), item, record.getItemType()).schemes(record.getRequestType());
    }

    /**
     * Checks whether only a lenient tenant accepts the item. Its one approval is never automatic, regardless of the
     * requester.
     */
    private boolean isUnknown(RequestedItemRecord record) {
        return tenant.isLenient() && tenant.directory().item(record.getItem()) == null;
    }

    /** Creates the approval for the next scheme of a requested item; null if there is no reviewer. */
    @Nullable
    ApprovalRecord make(RequestedItemRecord record) {
        EntitlementApprovalScheme scheme = record.getSchemes().get(0);
        ApproverType type = scheme.getApproverType() instanceof ApproverType known ? known : ApproverType.MANAGER;
        ApprovalRecord.Builder approval = ApprovalRecord.builder()
                .id(tenant.ids().next())
                .record(record.getId())
                .type(type)
                .status(ApprovalStatus.PENDING)
                .created(tenant.now())
                .modified(tenant.now())
                .ownedSince(tenant.now())
                .reminders(0)
                .commentRequired(demands(record).needsDenialComment());
        if (type == ApproverType.WORKFLOW) {
            return approval.approverId(scheme.getApproverId()).build();
        }
        GovernanceGroup group =
                type == ApproverType.GOVERNANCE_GROUP ? tenant.directory().group(scheme.getApproverId()) : null;
        if (group != null && !group.getMembers().isEmpty()) {
            return approval.approverId(group.getId()).build();
        }
        IdentityId owner = approvers.owner(record, type);
        if (owner == null) {
            owner = approvers.fallback();
        }
        return owner == null ? null : owned(approval, record, owner);
    }

    private ApprovalRecord owned(ApprovalRecord.Builder approval, RequestedItemRecord record, IdentityId owner) {
        approval.owner(owner).firstOwner(owner);
        if (owner.equals(record.getRequester()) && tenant.policy().autoApprovalEnabled() && !isUnknown(record)) {
            return approval.status(ApprovalStatus.APPROVED).reviewer(owner).build();
        }
        if (owner.equals(record.getIdentity()) && tenant.does(Behaviour.SELF_REVIEW_IS_DELEGATED)) {
            IdentityId delegate = approvers.above(owner);
            if (delegate != null) {
                approval.owner(delegate)
                        .addHistory(ForwardHistory.builder()
                                .oldApproverName(tenant.directory().nameOf(owner))
                                .newApproverName(tenant.directory().nameOf(delegate))
                                .modified(tenant.now().atOffset(ZoneOffset.UTC))
                                .reassignmentType(ReassignmentType.SELF_REVIEW_DELEGATION)
                                .build());
            }
        }
        return approval.build();
    }

    private ItemRequirements demands(RequestedItemRecord record) {
        ItemType type = record.getItemType();
        return new ItemRequirements(tenant.policy(), tenant.directory().item(record.getItem()), type);
    }
}
