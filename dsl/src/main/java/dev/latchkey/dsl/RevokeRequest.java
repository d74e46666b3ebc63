package dev.latchkey.dsl;

import dev.latchkey.model.RequestType;
import dev.latchkey.model.edition.Operation;
import java.util.function.UnaryOperator;

/** Roles and access profiles to take away: go on with more items, or say from whom. Immutable. */
public final class RevokeRequest implements Revoke, ForIdentity<RequestSentence> {
    private final Draft draft;

    private RevokeRequest(Draft draft) {
        this.draft = draft;
    }

    static Revoke start() {
        return new RevokeRequest(Draft.of(Operation.CREATE, RequestType.REVOKE_ACCESS));
    }

    @Override
    public RevokeRequest role(String id, String comment, UnaryOperator<RevokedRole> details) {
        return new RevokeRequest(draft.withItem("role(id, comment)", RevokedRole.item(id, comment, details)));
    }

    @Override
    public RevokeRequest accessProfile(String id, String comment, UnaryOperator<RevokedAccessProfile> details) {
        return new RevokeRequest(
                draft.withItem("accessProfile(id, comment)", RevokedAccessProfile.item(id, comment, details)));
    }

    @Override
    public RevokeWithEntitlement entitlement(String id, String comment, UnaryOperator<RevokedEntitlement> details) {
        return new RevokeWithEntitlement(
                draft.withItem("entitlement(id, comment)", RevokedEntitlement.item(id, comment, details)));
    }

    @Override
    public RequestSentence forIdentity(String id) {
        return draft.forIdentity(id);
    }
}
