package dev.latchkey.model.tenant;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.entitlement.IdentityEntitlementDetails;

/** Reads the entitlements that identities have. */
public interface EntitlementOperations {

    /**
     * Reads the details of an identity's entitlement: its accounts, its end, and whether it can be revoked.
     *
     * @param identity the identity
     * @param entitlementId the entitlement
     * @return the details
     */
    IdentityEntitlementDetails details(IdentityId identity, String entitlementId);
}
