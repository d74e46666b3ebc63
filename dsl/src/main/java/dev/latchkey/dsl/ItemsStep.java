package dev.latchkey.dsl;

import dev.latchkey.model.ItemType;
import java.util.Collection;
import java.util.function.UnaryOperator;

/**
 * Adds the items of a request, in the order of the calls.
 *
 * @param <D> the options of an item
 * @param <N> the next step
 */
public interface ItemsStep<D, N extends ItemsStep<D, N>> {

    /**
     * Adds an item whose type is only known at run time.
     *
     * @param type role, access profile or entitlement
     * @param id the id of the item
     * @param details sets options of the item, such as {@code item -> item.comment("Joins the audit team")}
     * @return the request with this item
     * @throws IllegalArgumentException if the id is blank, or if the request would have too many items
     */
    N item(ItemType type, String id, UnaryOperator<D> details);

    /**
     * Adds an item whose type is only known at run time.
     *
     * @param type role, access profile or entitlement
     * @param id the id of the item
     * @return the request with this item
     * @throws IllegalArgumentException if the id is blank, or if the request would have too many items
     */
    default N item(ItemType type, String id) {
        return item(type, id, UnaryOperator.identity());
    }

    /**
     * Adds a role.
     *
     * @param id the id of the role
     * @return the request with this item
     * @throws IllegalArgumentException if the id is blank, or if the request would have too many items
     */
    default N role(String id) {
        return role(id, UnaryOperator.identity());
    }

    /**
     * Adds a role.
     *
     * @param id the id of the role
     * @param details sets options of the item
     * @return the request with this item
     * @throws IllegalArgumentException if the id is blank, or if the request would have too many items
     */
    default N role(String id, UnaryOperator<D> details) {
        return item(ItemType.ROLE, id, details);
    }

    /**
     * Adds several roles, in the order of the collection.
     *
     * @param ids the ids, at least one
     * @return the request with these items
     * @throws IllegalArgumentException if there is no id, one is blank, or the request would have too many items
     */
    default N roles(Collection<String> ids) {
        return roles(ids, UnaryOperator.identity());
    }

    /**
     * Adds several roles, in the order of the collection.
     *
     * @param ids the ids, at least one
     * @param details sets options of each of them
     * @return the request with these items
     * @throws IllegalArgumentException if there is no id, one is blank, or the request would have too many items
     */
    default N roles(Collection<String> ids, UnaryOperator<D> details) {
        return Arguments.each("roles(ids)", "role(", this, ids, (step, id) -> step.role(id, details));
    }

    /**
     * Adds an access profile.
     *
     * @param id the id of the access profile
     * @return the request with this item
     * @throws IllegalArgumentException if the id is blank, or if the request would have too many items
     */
    default N accessProfile(String id) {
        return accessProfile(id, UnaryOperator.identity());
    }

    /**
     * Adds an access profile.
     *
     * @param id the id of the access profile
     * @param details sets options of the item
     * @return the request with this item
     * @throws IllegalArgumentException if the id is blank, or if the request would have too many items
     */
    default N accessProfile(String id, UnaryOperator<D> details) {
        return item(ItemType.ACCESS_PROFILE, id, details);
    }

    /**
     * Adds several access profiles, in the order of the collection.
     *
     * @param ids the ids, at least one
     * @return the request with these items
     * @throws IllegalArgumentException if there is no id, one is blank, or the request would have too many items
     */
    default N accessProfiles(Collection<String> ids) {
        return accessProfiles(ids, UnaryOperator.identity());
    }

    /**
     * Adds several access profiles, in the order of the collection.
     *
     * @param ids the ids, at least one
     * @param details sets options of each of them
     * @return the request with these items
     * @throws IllegalArgumentException if there is no id, one is blank, or the request would have too many items
     */
    default N accessProfiles(Collection<String> ids, UnaryOperator<D> details) {
        return Arguments.each(
                "accessProfiles(ids)", "accessProfile(", this, ids, (step, id) -> step.accessProfile(id, details));
    }

    /**
     * Adds an entitlement. One request accepts at most 25 entitlements, and at most 10 identities if it contains any.
     *
     * @param id the id of the entitlement
     * @return the request with this item
     * @throws IllegalArgumentException if the id is blank, or if the request would have too many items
     */
    default N entitlement(String id) {
        return entitlement(id, UnaryOperator.identity());
    }

    /**
     * Adds an entitlement. One request accepts at most 25 entitlements, and at most 10 identities if it contains any.
     *
     * @param id the id of the entitlement
     * @param details sets options of the item
     * @return the request with this item
     * @throws IllegalArgumentException if the id is blank, or if the request would have too many items
     */
    default N entitlement(String id, UnaryOperator<D> details) {
        return item(ItemType.ENTITLEMENT, id, details);
    }

    /**
     * Adds several entitlements, in the order of the collection. One request accepts at most 25.
     *
     * @param ids the ids, at least one
     * @return the request with these items
     * @throws IllegalArgumentException if there is no id, one is blank, or the request would have too many items
     */
    default N entitlements(Collection<String> ids) {
        return entitlements(ids, UnaryOperator.identity());
    }

    /**
     * Adds several entitlements, in the order of the collection. One request accepts at most 25.
     *
     * @param ids the ids, at least one
     * @param details sets options of each of them
     * @return the request with these items
     * @throws IllegalArgumentException if there is no id, one is blank, or the request would have too many items
     */
    default N entitlements(Collection<String> ids, UnaryOperator<D> details) {
        return Arguments.each(
                "entitlements(ids)", "entitlement(", this, ids, (step, id) -> step.entitlement(id, details));
    }
}
