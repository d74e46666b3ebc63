package dev.latchkey.dsl;

import dev.latchkey.model.RequestType;
import dev.latchkey.model.edition.Operation;
import java.util.List;
import java.util.function.UnaryOperator;

/** Roles and access profiles to take away: go on with more items, or say from whom. Immutable. */
public final class RevokeItems implements Revoke, ForIdentity<RequestSentence> {
    static final String ENTITLEMENT = "entitlement(id, comment)";
    static final String FOR_IDENTITY = "forIdentity(id)";

    private final Draft draft;

    private RevokeItems(Draft draft) {
        this.draft = draft;
    }

    static Revoke start() {
        return new RevokeItems(Draft.of(Operation.CREATE, RequestType.REVOKE_ACCESS));
    }

    @Override
    public RevokeItems role(String id, String comment, UnaryOperator<RevokedRole> details) {
        return new RevokeItems(draft.withItem("role(id, comment)", RevokedRole.item(id, comment, details)));
    }

    @Override
    public RevokeItems accessProfile(String id, String comment, UnaryOperator<RevokedAccessProfile> details) {
        return new RevokeItems(
                draft.withItem("accessProfile(id, comment)", RevokedAccessProfile.item(id, comment, details)));
    }

    @Override
    public RevokeWithEntitlement entitlement(String id, String comment, UnaryOperator<RevokedEntitlement> details) {
        return new RevokeWithEntitlement(draft.withItem(ENTITLEMENT, RevokedEntitlement.item(id, comment, details)));
    }

    @Override
    public RequestSentence forIdentity(String id) {
        return new RequestSentence(draft.withIdentities(FOR_IDENTITY, List.of(Words.identity(FOR_IDENTITY, id))));
    }
}
