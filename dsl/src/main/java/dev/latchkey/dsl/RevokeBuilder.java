package dev.latchkey.dsl;

import dev.latchkey.model.RequestType;
import dev.latchkey.model.version.Operation;
import java.util.function.UnaryOperator;

/** A revoke of roles and access profiles: add more items, or set the identity. Immutable. */
public final class RevokeBuilder implements RevokeStep, IdentityStep<RequestBuilder> {
    private final RequestDraft draft;

    private RevokeBuilder(RequestDraft draft) {
        this.draft = draft;
    }

    static RevokeStep start() {
        return new RevokeBuilder(RequestDraft.of(Operation.CREATE, RequestType.REVOKE_ACCESS));
    }

    @Override
    public RevokeBuilder role(String id, String comment, UnaryOperator<RevokeRoleOptions> details) {
        return new RevokeBuilder(draft.withItem("role(id, comment)", RevokeRoleOptions.item(id, comment, details)));
    }

    @Override
    public RevokeBuilder accessProfile(String id, String comment, UnaryOperator<RevokeAccessProfileOptions> details) {
        return new RevokeBuilder(
                draft.withItem("accessProfile(id, comment)", RevokeAccessProfileOptions.item(id, comment, details)));
    }

    @Override
    public RevokeWithEntitlementBuilder entitlement(
            String id, String comment, UnaryOperator<RevokeEntitlementOptions> details) {
        return new RevokeWithEntitlementBuilder(
                draft.withItem("entitlement(id, comment)", RevokeEntitlementOptions.item(id, comment, details)));
    }

    @Override
    public RequestBuilder forIdentity(String id) {
        return draft.forIdentity(id);
    }
}
