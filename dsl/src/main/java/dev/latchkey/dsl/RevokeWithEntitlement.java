package dev.latchkey.dsl;

import java.util.function.UnaryOperator;

/** A revoke that has its one entitlement: go on with roles and access profiles, or say from whom. Immutable. */
public final class RevokeWithEntitlement implements RevokeItems<RevokeWithEntitlement>, ForIdentity<RequestSentence> {
    private final Draft draft;

    RevokeWithEntitlement(Draft draft) {
        this.draft = draft;
    }

    @Override
    public RevokeWithEntitlement role(String id, String comment, UnaryOperator<RevokedRole> details) {
        return new RevokeWithEntitlement(draft.withItem("role(id, comment)", RevokedRole.item(id, comment, details)));
    }

    @Override
    public RevokeWithEntitlement accessProfile(String id, String comment, UnaryOperator<RevokedAccessProfile> details) {
        return new RevokeWithEntitlement(
                draft.withItem("accessProfile(id, comment)", RevokedAccessProfile.item(id, comment, details)));
    }

    @Override
    public RequestSentence forIdentity(String id) {
        return draft.forIdentity(id);
    }
}
