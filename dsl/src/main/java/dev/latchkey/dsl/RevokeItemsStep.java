package dev.latchkey.dsl;

import java.util.Collection;
import java.util.function.UnaryOperator;

/**
 * Adds roles and access profiles to revoke, each with a comment.
 *
 * @param <N> the next step
 */
public interface RevokeItemsStep<N extends RevokeItemsStep<N>> {

    /**
     * Adds a role to revoke.
     *
     * @param id the id of the role
     * @param comment the reason
     * @param details sets options, such as the assignment: {@code item -> item.assignmentId("ee48a191…")}
     * @return the request with this item
     * @throws IllegalArgumentException if the id or the comment is blank
     */
    N role(String id, String comment, UnaryOperator<RevokeRoleOptions> details);

    /**
     * Adds a role to revoke.
     *
     * @param id the id of the role
     * @param comment the reason
     * @return the request with this item
     * @throws IllegalArgumentException if the id or the comment is blank
     */
    default N role(String id, String comment) {
        return role(id, comment, UnaryOperator.identity());
    }

    /**
     * Adds several roles to revoke, in the order of the collection.
     *
     * @param ids the ids, at least one
     * @param comment the reason
     * @return the request with these items
     * @throws IllegalArgumentException if there is no id, or one of them or the comment is blank
     */
    default N roles(Collection<String> ids, String comment) {
        return Arguments.each("roles(ids, comment)", "role(", this, ids, (step, id) -> step.role(id, comment));
    }

    /**
     * Adds an access profile to revoke.
     *
     * @param id the id of the access profile
     * @param comment the reason
     * @param details sets options, such as the date: {@code item -> item.removeDate(endOfYear)}
     * @return the request with this item
     * @throws IllegalArgumentException if the id or the comment is blank
     */
    N accessProfile(String id, String comment, UnaryOperator<RevokeAccessProfileOptions> details);

    /**
     * Adds an access profile to revoke.
     *
     * @param id the id of the access profile
     * @param comment the reason
     * @return the request with this item
     * @throws IllegalArgumentException if the id or the comment is blank
     */
    default N accessProfile(String id, String comment) {
        return accessProfile(id, comment, UnaryOperator.identity());
    }

    /**
     * Adds several access profiles to revoke, in the order of the collection.
     *
     * @param ids the ids, at least one
     * @param comment the reason
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
