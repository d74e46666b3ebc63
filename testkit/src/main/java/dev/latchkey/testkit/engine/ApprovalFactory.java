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

/** Makes the approvals of a line, one for each scheme. */
final class ApprovalFactory {
    private final TenantState world;
    private final Approvers approvers;

    ApprovalFactory(TenantState world) {
        this.world = world;
        this.approvers = new Approvers(world);
    }

    /**
     * Finds the approval schemes of a requested item, in order. About a lenient tenant's unknown item somebody always
     * does.
     */
    List<EntitlementApprovalScheme> schemes(RequestedItemRecord line) {
        if (isUnknown(line)) {
            return List.of(EntitlementApprovalScheme.builder()
                    .approverType(ApproverType.ENTITLEMENT_OWNER)
                    .build());
        }
        RequestableItem item = world.directory().item(line.getItem());
        return new ItemRequirements(world.policy(), item, line.getItemType()).schemes(line.getRequestType());
    }

    /**
     * Tells whether it is about an item that only a lenient tenant takes. Its one approval is waited for, whoever asks.
     */
    private boolean isUnknown(RequestedItemRecord line) {
        return world.isLenient() && world.directory().item(line.getItem()) == null;
    }

    /** The approval for the next scheme of a line; null where nobody can decide it. */
    @Nullable
    ApprovalRecord make(RequestedItemRecord line) {
        EntitlementApprovalScheme scheme = line.getSchemes().get(0);
        ApproverType type = scheme.getApproverType() instanceof ApproverType known ? known : ApproverType.MANAGER;
        ApprovalRecord.Builder step = ApprovalRecord.builder()
                .id(world.ids().next())
                .line(line.getId())
                .type(type)
                .status(ApprovalStatus.PENDING)
                .created(world.now())
                .modified(world.now())
                .ownedSince(world.now())
                .reminders(0)
                .commentRequired(demands(line).needsDenialComment());
        if (type == ApproverType.WORKFLOW) {
            return step.approverId(scheme.getApproverId()).build();
        }
        GovernanceGroup group =
                type == ApproverType.GOVERNANCE_GROUP ? world.directory().group(scheme.getApproverId()) : null;
        if (group != null && !group.getMembers().isEmpty()) {
            return step.approverId(group.getId()).build();
        }
        IdentityId owner = approvers.owner(line, type);
        if (owner == null) {
            owner = approvers.fallback();
        }
        return owner == null ? null : owned(step, line, owner);
    }

    private ApprovalRecord owned(ApprovalRecord.Builder step, RequestedItemRecord line, IdentityId owner) {
        step.owner(owner).firstOwner(owner);
        if (owner.equals(line.getRequester()) && world.policy().autoApprovalEnabled() && !isUnknown(line)) {
            return step.status(ApprovalStatus.APPROVED).reviewer(owner).build();
        }
        if (owner.equals(line.getIdentity()) && world.does(Behaviour.SELF_REVIEW_IS_DELEGATED)) {
            IdentityId delegate = approvers.above(owner);
            if (delegate != null) {
                step.owner(delegate)
                        .addHistory(ForwardHistory.builder()
                                .oldApproverName(world.directory().nameOf(owner))
                                .newApproverName(world.directory().nameOf(delegate))
                                .modified(world.now().atOffset(ZoneOffset.UTC))
                                .reassignmentType(ReassignmentType.SELF_REVIEW_DELEGATION)
                                .build());
            }
        }
        return step.build();
    }

    private ItemRequirements demands(RequestedItemRecord line) {
        ItemType type = line.getItemType();
        return new ItemRequirements(world.policy(), world.directory().item(line.getItem()), type);
    }
}
