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

/** Finds out who decides. */
final class Approvers {
    private final TenantState world;

    Approvers(TenantState world) {
        this.world = world;
    }

    /** The one person that a scheme names for a line; null where it names a group, a workflow or nobody. */
    @Nullable
    IdentityId owner(RequestedItemRecord line, ApproverType type) {
        RequestableItem item = world.directory().item(line.getItem());
        return switch (type) {
            case MANAGER -> manager(line);
            case ENTITLEMENT_OWNER -> item == null ? null : known(item.getOwner());
            case SOURCE_OWNER -> item == null ? null : sourceOwner(item);
            case GOVERNANCE_GROUP, WORKFLOW -> null;
        };
    }

    /** Finds the approver of last resort; null where nobody can at all. */
    @Nullable
    IdentityId fallback() {
        IdentityId fallback = known(world.policy().fallbackApprover());
        if (fallback != null) {
            return fallback;
        }
        return world.does(Behaviour.ADMINISTRATORS_STAND_IN) ? world.directory().administrator() : null;
    }

    /**
     * Finds the person who gets an approval that somebody leaves undecided: their manager, else the fallback approver.
     */
    @Nullable
    IdentityId above(@Nullable IdentityId owner) {
        IdentityId manager = known(world.directory().managerOf(owner));
        if (manager != null) {
            return manager;
        }
        IdentityId fallback = known(world.policy().fallbackApprover());
        return fallback == null || fallback.equals(owner) ? null : fallback;
    }

    /** Everybody who may decide a step. */
    List<IdentityId> deciders(ApprovalRecord step) {
        IdentityId owner = step.getOwner();
        if (owner != null) {
            return List.of(owner);
        }
        GovernanceGroup group = world.directory().group(step.getApproverId());
        return group == null ? List.of() : group.getMembers();
    }

    private @Nullable IdentityId manager(RequestedItemRecord line) {
        MachineIdentity machine = world.directory().machine(line.getIdentity());
        if (line.isMachine() && machine != null) {
            return machine.getOwners().stream().findFirst().orElse(null);
        }
        return known(world.directory().managerOf(line.getIdentity()));
    }

    private @Nullable IdentityId sourceOwner(RequestableItem item) {
        for (String id : item.getSources()) {
            Source source = world.directory().source(id);
            if (source != null && source.getOwner() != null) {
                return known(source.getOwner());
            }
        }
        return null;
    }

    private @Nullable IdentityId known(@Nullable IdentityId person) {
        return world.directory().person(person) == null ? null : person;
    }
}
