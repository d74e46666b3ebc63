package dev.latchkey.dsl;

import java.util.Collection;
import java.util.function.UnaryOperator;

/**
 * Names roles and access profiles to take away, each with the reason.
 *
 * @param <N> the next step
 */
public interface RevokeItemsStep<N extends RevokeItemsStep<N>> {

    /**
     * Names a role to take away.
     *
     * @param id the id of the role
     * @param comment why it is taken away
     * @param details sets more, such as which assignment: {@code item -> item.assignmentId("ee48a191…")}
     * @return the request with this item
     * @throws IllegalArgumentException if the id or the comment is blank
     */
    N role(String id, String comment, UnaryOperator<RevokeRoleOptions> details);

    /**
     * Names a role to take away.
     *
     * @param id the id of the role
     * @param comment why it is taken away
     * @return the request with this item
     * @throws IllegalArgumentException if the id or the comment is blank
     */
    default N role(String id, String comment) {
        return role(id, comment, UnaryOperator.identity());
    }

    /**
     * Names several roles to take away, in the order of the collection.
     *
     * @param ids the ids, at least one
     * @param comment why they are taken away
     * @return the request with these items
     * @throws IllegalArgumentException if there is no id, or one of them or the comment is blank
     */
    default N roles(Collection<String> ids, String comment) {
        return Arguments.each("roles(ids, comment)", "role(", this, ids, (step, id) -> step.role(id, comment));
    }

    /**
     * Names an access profile to take away.
     *
     * @param id the id of the access profile
     * @param comment why it is taken away
     * @param details sets more, such as when: {@code item -> item.removeDate(endOfYear)}
     * @return the request with this item
     * @throws IllegalArgumentException if the id or the comment is blank
     */
    N accessProfile(String id, String comment, UnaryOperator<RevokeAccessProfileOptions> details);

    /**
     * Names an access profile to take away.
     *
     * @param id the id of the access profile
     * @param comment why it is taken away
     * @return the request with this item
     * @throws IllegalArgumentException if the id or the comment is blank
     */
    default N accessProfile(String id, String comment) {
        return accessProfile(id, comment, UnaryOperator.identity());
    }

    /**
     * Names several access profiles to take away, in the order of the collection.
     *
     * @param ids the ids, at least one
     * @param comment why they are taken away
     * @return the request with these items
     * @throws IllegalArgumentException if there is no id, or one of them or the comment is blank
     */
    default N accessProfiles(Collection<String> ids, String comment) {
        return Arguments.each(
                "accessProfiles(ids, comment)",
                "accessProfile(",
                this,
                ids,
                (step, id) -> step.accessProfile(id, comment));
    }
}
