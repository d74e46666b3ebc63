package dev.latchkey.emulator;

import dev.latchkey.model.directory.LookupOperation;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import java.util.List;

/**
 * A call of a lookup that finds something in the demo organisation.
 *
 * @param operation the lookup
 * @param target path and query
 */
record LookupCall(LookupOperation operation, String target) {
    static final List<LookupCall> ALL = List.of(
            new LookupCall(LookupOperation.AUTH_USER, "/auth-users/v1/" + DemoOrganisation.ADMIN),
            new LookupCall(LookupOperation.AUTH_USER, "/auth-users/v1/" + DemoOrganisation.EMPLOYEE),
            new LookupCall(LookupOperation.PUBLIC_IDENTITIES, "/public-identities/v1?limit=3"),
            new LookupCall(
                    LookupOperation.ROLE_ASSIGNMENTS,
                    "/identities/v1/" + DemoOrganisation.EMPLOYEE + "/role-assignments"),
            new LookupCall(
                    LookupOperation.ROLE_ASSIGNMENTS,
                    "/identities/v1/" + DemoOrganisation.EMPLOYEE + "/role-assignments?roleId="
                            + DemoOrganisation.TEAM_ROLE),
            new LookupCall(
                    LookupOperation.IDENTITY_ENTITLEMENTS,
                    "/entitlements/v1/identities/" + DemoOrganisation.COLLEAGUE + "/entitlements"),
            new LookupCall(LookupOperation.REQUESTABLE_OBJECTS, "/requestable-objects/v1"),
            new LookupCall(
                    LookupOperation.REQUESTABLE_OBJECTS,
                    "/requestable-objects/v1?identity-id=" + DemoOrganisation.EMPLOYEE + "&types=ACCESS_PROFILE"),
            new LookupCall(LookupOperation.ENTITLEMENTS, "/entitlements/v1"),
            new LookupCall(
                    LookupOperation.ENTITLEMENTS,
                    "/entitlements/v1?segmented-for-identity=" + DemoOrganisation.EMPLOYEE),
            new LookupCall(
                    LookupOperation.ENTITLEMENT_REQUEST_CONFIG,
                    "/entitlements/v1/" + DemoOrganisation.VPN_ENTITLEMENT + "/entitlement-request-config"),
            new LookupCall(LookupOperation.ROLES, "/roles/v1"),
            new LookupCall(LookupOperation.ACCESS_PROFILES, "/access-profiles/v1?count=true"),
            new LookupCall(LookupOperation.ACCOUNTS, "/accounts/v1"),
            new LookupCall(LookupOperation.MACHINE_IDENTITY, "/machine-identities/v2/" + DemoOrganisation.MACHINE),
            new LookupCall(LookupOperation.TENANT, "/tenant/v1"));
}
