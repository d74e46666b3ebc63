package dev.latchkey.dsl;

import java.util.function.UnaryOperator;

/**
 * A revoke that already contains its one entitlement: add roles and access profiles, or set the identity. Immutable.
 */
public final class RevokeWithEntitlementBuilder
        implements RevokeItemsStep<RevokeWithEntitlementBuilder>, IdentityStep<RequestBuilder> {
    private final RequestDraft draft;

    RevokeWithEntitlementBuilder(RequestDraft draft) {
        this.draft = draft;
    }

    @Override
    public RevokeWithEntitlementBuilder role(String id, String comment, UnaryOperator<RevokeRoleOptions> details) {
        return new RevokeWithEntitlementBuilder(
                draft.withItem("role(id, comment)", RevokeRoleOptions.item(id, comment, details)));
    }

    @Override
    public RevokeWithEntitlementBuilder accessProfile(
            String id, String comment, UnaryOperator<RevokeAccessProfileOptions> details) {
        return new RevokeWithEntitlementBuilder(
                draft.withItem("accessProfile(id, comment)", RevokeAccessProfileOptions.item(id, comment, details)));
    }

    @Override
    public RequestBuilder forIdentity(String id) {
        return draft.forIdentity(id);
    }
}
