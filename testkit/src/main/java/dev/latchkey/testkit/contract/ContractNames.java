package dev.latchkey.testkit.contract;

import dev.latchkey.model.IdentityId;
import org.jspecify.annotations.Nullable;

/** The people and objects of a tenant; null for unknown ones. */
record ContractNames(
        @Nullable IdentityId administrator,
        @Nullable IdentityId user,
        @Nullable IdentityId manager,
        @Nullable String freeRole,
        @Nullable String reviewedProfile,
        @Nullable String entitlement,
        @Nullable IdentityId holder) {
    static final ContractNames NONE = new ContractNames(null, null, null, null, null, null, null);

    ContractNames withAdministrator(IdentityId id) {
        return new ContractNames(id, user, manager, freeRole, reviewedProfile, entitlement, holder);
    }

    ContractNames withUser(IdentityId id) {
        return new ContractNames(administrator, id, manager, freeRole, reviewedProfile, entitlement, holder);
    }

    ContractNames withManager(IdentityId id) {
        return new ContractNames(administrator, user, id, freeRole, reviewedProfile, entitlement, holder);
    }

    ContractNames withFreeRole(String id) {
        return new ContractNames(administrator, user, manager, id, reviewedProfile, entitlement, holder);
    }

    ContractNames withReviewedProfile(String id) {
        return new ContractNames(administrator, user, manager, freeRole, id, entitlement, holder);
    }

    ContractNames withEntitlement(String id, IdentityId whoHasIt) {
        return new ContractNames(administrator, user, manager, freeRole, reviewedProfile, id, whoHasIt);
    }
}
