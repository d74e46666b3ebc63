package dev.latchkey.dsl;

/**
 * Names what is taken away: any number of roles and access profiles and at most one entitlement, each with the reason.
 */
public interface RevokeStep
        extends RevokeItemsStep<RevokeBuilder>, RevokeEntitlementStep<RevokeWithEntitlementBuilder> {}
