package dev.latchkey.model.tenant;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.entitlement.IdentityEntitlementDetails;

/** Tells about the entitlements that identities have. */
public interface EntitlementOperations {

    /**
     * Reads how an identity has an entitlement: on which accounts, until when, and whether it can be revoked.
     *
     * @param identity the identity
     * @param entitlementId the entitlement
     * @return the details
     */
    IdentityEntitlementDetails details(IdentityId identity, String entitlementId);
}
