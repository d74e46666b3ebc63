package dev.latchkey.dsl;

/**
 * Adds the items to revoke: any number of roles and access profiles and at most one entitlement, each with a comment.
 */
public interface RevokeStep
        extends RevokeItemsStep<RevokeBuilder>, RevokeEntitlementStep<RevokeWithEntitlementBuilder> {}
