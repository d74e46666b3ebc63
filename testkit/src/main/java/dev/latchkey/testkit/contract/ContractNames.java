package dev.latchkey.testkit.contract;

import dev.latchkey.model.IdentityId;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import org.jspecify.annotations.Nullable;

/** Who and what there is at a tenant; null where nobody knows. */
record ContractNames(
        @Nullable IdentityId administrator,
        @Nullable IdentityId user,
        @Nullable IdentityId manager,
        @Nullable String freeRole,
        @Nullable String reviewedProfile,
        @Nullable String entitlement,
        @Nullable IdentityId holder) {
    static final ContractNames NONE = new ContractNames(null, null, null, null, null, null, null);
    static final ContractNames DEMO = new ContractNames(
            DemoOrganisation.ADMIN,
            DemoOrganisation.EMPLOYEE,
            DemoOrganisation.MANAGER,
            DemoOrganisation.STAFF_ROLE,
            DemoOrganisation.REPORTS_PROFILE,
            DemoOrganisation.VPN_ENTITLEMENT,
            DemoOrganisation.COLLEAGUE);
}
