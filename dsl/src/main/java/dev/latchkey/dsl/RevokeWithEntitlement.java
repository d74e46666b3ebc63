package dev.latchkey.dsl;

import java.util.List;
import java.util.function.UnaryOperator;

/** A revoke that has its one entitlement: go on with roles and access profiles, or say from whom. Immutable. */
public final class RevokeWithEntitlement implements ForIdentity<RequestSentence> {
    private final Draft draft;

    RevokeWithEntitlement(Draft draft) {
        this.draft = draft;
    }

    /**
     * Names a role to take away.
     *
     * @param id the id of the role
     * @param comment why it is taken away
     * @return the sentence with this item
     * @throws IllegalArgumentException if the id or the comment is blank
     */
    public RevokeWithEntitlement role(String id, String comment) {
        return role(id, comment, UnaryOperator.identity());
    }

    /**
     * Names a role to take away.
     *
     * @param id the id of the role
     * @param comment why it is taken away
     * @param details says more, such as which assignment
     * @return the sentence with this item
     * @throws IllegalArgumentException if the id or the comment is blank
     */
    public RevokeWithEntitlement role(String id, String comment, UnaryOperator<RevokedRole> details) {
        return new RevokeWithEntitlement(draft.withItem("role(id, comment)", RevokedRole.item(id, comment, details)));
    }

    /**
     * Names an access profile to take away.
     *
     * @param id the id of the access profile
     * @param comment why it is taken away
     * @return the sentence with this item
     * @throws IllegalArgumentException if the id or the comment is blank
     */
    public RevokeWithEntitlement accessProfile(String id, String comment) {
        return accessProfile(id, comment, UnaryOperator.identity());
    }

    /**
     * Names an access profile to take away.
     *
     * @param id the id of the access profile
     * @param comment why it is taken away
     * @param details says more, such as when
     * @return the sentence with this item
     * @throws IllegalArgumentException if the id or the comment is blank
     */
    public RevokeWithEntitlement accessProfile(String id, String comment, UnaryOperator<RevokedAccessProfile> details) {
        return new RevokeWithEntitlement(
                draft.withItem("accessProfile(id, comment)", RevokedAccessProfile.item(id, comment, details)));
    }

    @Override
    public RequestSentence forIdentity(String id) {
        return new RequestSentence(
                draft.withIdentities(RevokeItems.FOR_IDENTITY, List.of(Words.identity(RevokeItems.FOR_IDENTITY, id))));
    }
}
