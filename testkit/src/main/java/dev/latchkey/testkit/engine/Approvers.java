package dev.latchkey.testkit.engine;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.config.ApproverType;
import dev.latchkey.testkit.behaviour.Behaviour;
import dev.latchkey.testkit.organisation.GovernanceGroup;
import dev.latchkey.testkit.organisation.MachineIdentity;
import dev.latchkey.testkit.organisation.RequestableItem;
import dev.latchkey.testkit.organisation.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the reviewers of approvals. */
final class Approvers {
    private final TenantState tenant;

    Approvers(TenantState tenant) {
        this.tenant = tenant;
    }

    /**
     * Finds the one person that a scheme names for a requested item; null if it names a group, a workflow or no one.
     */
    @Nullable
    IdentityId owner(RequestedItemRecord record, ApproverType type) {
        RequestableItem item = tenant.directory().item(record.getItem());
        return switch (type) {
            case MANAGER -> manager(record);
            case ENTITLEMENT_OWNER -> item == null ? null : known(item.getOwner());
            case SOURCE_OWNER -> item == null ? null : sourceOwner(item);
            case GOVERNANCE_GROUP, WORKFLOW -> null;
        };
    }

    /** Finds the approver of last resort; null if there is none. */
    @Nullable
    IdentityId fallback() {
        IdentityId fallback = known(tenant.policy().fallbackApprover());
        if (fallback != null) {
            return fallback;
        }
        return tenant.does(Behaviour.ADMINISTRATORS_STAND_IN)
                ? tenant.directory().administrator()
                : null;
    }

    /**
     * Finds the person who gets an approval that its reviewer does not decide: the reviewer's manager, else the
     * fallback approver.
     */
    @Nullable
    IdentityId above(@Nullable IdentityId owner) {
        IdentityId manager = known(tenant.directory().managerOf(owner));
        if (manager != null) {
            return manager;
        }
        IdentityId fallback = known(tenant.policy().fallbackApprover());
        return fallback == null || fallback.equals(owner) ? null : fallback;
    }

    /** Lists all people who can decide an approval. */
    List<IdentityId> deciders(ApprovalRecord approval) {
        IdentityId owner = approval.getOwner();
        if (owner != null) {
            return List.of(owner);
        }
        GovernanceGroup group = tenant.directory().group(approval.getApproverId());
        return group == null ? List.of() : group.getMembers();
    }

    private @Nullable IdentityId manager(RequestedItemRecord record) {
        MachineIdentity machine = tenant.directory().machine(record.getIdentity());
        if (record.isMachine() && machine != null) {
            return machine.getOwners().stream().findFirst().orElse(null);
        }
        return known(tenant.directory().managerOf(record.getIdentity()));
    }

    private @Nullable IdentityId sourceOwner(RequestableItem item) {
        for (String id : item.getSources()) {
            Source source = tenant.directory().source(id);
            if (source != null && source.getOwner() != null) {
                return known(source.getOwner());
            }
        }
        return null;
    }

    private @Nullable IdentityId known(@Nullable IdentityId person) {
        return tenant.directory().person(person) == null ? null : person;
    }
}
