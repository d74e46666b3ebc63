package dev.latchkey.testkit.engine;

import dev.latchkey.model.IdentityId;
import dev.latchkey.testkit.organisation.MachineIdentity;
import dev.latchkey.testkit.organisation.RequestableItem;

/** Rejects requests that the caller is not allowed to make. */
final class AuthorityChecks {
    private final CreateContext context;
    private final EffectiveConfig policy;
    private final boolean administrator;

    AuthorityChecks(CreateContext context) {
        this.context = context;
        this.policy = context.tenant().policy();
        this.administrator = context.caller().isAdministrator(context.tenant());
    }

    /** Checks that the caller is allowed to make requests at all. */
    void checkCaller() {
        if (context.caller().person() == null) {
            throw Refusal.forbidden("a token with API authority cannot create access requests");
        }
        if (policy.approvalsMustBeExternal() && !administrator) {
            throw Refusal.forbidden("approvals are external, so that only an administrator creates access requests");
        }
    }

    /** Checks that the caller is allowed to make this request for its identities. */
    void check() {
        if (context.isForMachines()) {
            checkMachines();
            checkSegments();
            return;
        }
        for (IdentityId identity : context.identities()) {
            if (context.revokes()) {
                checkRevoke(identity);
            } else {
                checkOnBehalfOf(identity);
            }
        }
        checkSegments();
    }

    /** Checks the conditions of requests for machines: the licence, the switch, and the caller's permission. */
    void checkMachines() {
        if (!context.tenant().isLicensedForMachines()) {
            throw Refusal.forbidden("the organisation has no licence for machine identities");
        }
        if (!policy.areMachinesEnabled()) {
            throw Refusal.documentedForbidden(
                    "Machine identity access request is disabled in access request configuration.");
        }
        if (policy.isAnyoneForMachines() || administrator) {
            return;
        }
        boolean owns =
                policy.isOwnerForMachines() && context.identities().stream().allMatch(this::isOwned);
        if (!owns) {
            throw Refusal.forbidden("the caller may not ask for these machine identities");
        }
    }

    private boolean isOwned(IdentityId id) {
        MachineIdentity machine = context.tenant().directory().machine(id);
        IdentityId caller = context.caller().person();
        return machine != null && caller != null && machine.getOwners().contains(caller);
    }

    private void checkOnBehalfOf(IdentityId identity) {
        if (administrator || context.caller().is(identity) || policy.isAnyoneForAnyone()) {
            return;
        }
        if (!policy.isManagerForEmployee() || !isManagerOf(identity)) {
            throw Refusal.forbidden("the caller may not ask for " + identity);
        }
    }

    private void checkRevoke(IdentityId identity) {
        if (context.caller().is(identity)) {
            throw Refusal.invalid("nobody revokes their own access");
        }
        if (!administrator && !isManagerOf(identity)) {
            throw Refusal.forbidden("only the manager of " + identity + ", or an administrator, revokes its access");
        }
    }

    private boolean isManagerOf(IdentityId identity) {
        return context.caller().is(context.tenant().directory().managerOf(identity));
    }

    private void checkSegments() {
        if (!context.grants()) {
            return;
        }
        context.items().forEach(item -> {
            String id = String.valueOf(item.getId());
            RequestableItem known = context.tenant().directory().item(id);
            boolean open =
                    context.tenant().directory().isOpenTo(id, context.caller().person());
            if (!open || (known != null && !known.isRequestable())) {
                throw Refusal.invalid("the caller cannot request " + id);
            }
        });
    }
}
