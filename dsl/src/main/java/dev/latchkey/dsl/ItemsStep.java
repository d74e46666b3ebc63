package dev.latchkey.dsl;

import dev.latchkey.model.ItemType;
import java.util.Collection;
import java.util.function.UnaryOperator;

/**
 * Names the items of a request. They stand in the request in the order in which they were named.
 *
 * @param <D> the options of an item
 * @param <N> the next step
 */
public interface ItemsStep<D, N extends ItemsStep<D, N>> {

    /**
     * Names an item whose type is known at run time only.
     *
     * @param type whether it is a role, an access profile or an entitlement
     * @param id the id of the item
     * @param details sets more of the item, such as {@code item -> item.comment("Joins the audit team")}
     * @return the request with this item
     * @throws IllegalArgumentException if the id is blank, or if this is one item more than one request takes
     */
    N item(ItemType type, String id, UnaryOperator<D> details);

    /**
     * Names an item whose type is known at run time only.
     *
     * @param type whether it is a role, an access profile or an entitlement
     * @param id the id of the item
     * @return the request with this item
     * @throws IllegalArgumentException if the id is blank, or if this is one item more than one request takes
     */
    default N item(ItemType type, String id) {
        return item(type, id, UnaryOperator.identity());
    }

    /**
     * Names a role.
     *
     * @param id the id of the role
     * @return the request with this item
     * @throws IllegalArgumentException if the id is blank, or if this is one item more than one request takes
     */
    default N role(String id) {
        return role(id, UnaryOperator.identity());
    }

    /**
     * Names a role.
     *
     * @param id the id of the role
     * @param details sets more of the item
     * @return the request with this item
     * @throws IllegalArgumentException if the id is blank, or if this is one item more than one request takes
     */
    default N role(String id, UnaryOperator<D> details) {
        return item(ItemType.ROLE, id, details);
    }

    /**
     * Names several roles, in the order of the collection.
     *
     * @param ids the ids, at least one
     * @return the request with these items
     * @throws IllegalArgumentException if there is no id, one is blank, or these are more items than one request takes
     */
    default N roles(Collection<String> ids) {
        return roles(ids, UnaryOperator.identity());
    }

    /**
     * Names several roles, in the order of the collection.
     *
     * @param ids the ids, at least one
     * @param details sets more of each of them
     * @return the request with these items
     * @throws IllegalArgumentException if there is no id, one is blank, or these are more items than one request takes
     */
    default N roles(Collection<String> ids, UnaryOperator<D> details) {
        return Arguments.each("roles(ids)", "role(", this, ids, (step, id) -> step.role(id, details));
    }

    /**
     * Names an access profile.
     *
     * @param id the id of the access profile
     * @return the request with this item
     * @throws IllegalArgumentException if the id is blank, or if this is one item more than one request takes
     */
    default N accessProfile(String id) {
        return accessProfile(id, UnaryOperator.identity());
    }

    /**
     * Names an access profile.
     *
     * @param id the id of the access profile
     * @param details sets more of the item
     * @return the request with this item
     * @throws IllegalArgumentException if the id is blank, or if this is one item more than one request takes
     */
    default N accessProfile(String id, UnaryOperator<D> details) {
        return item(ItemType.ACCESS_PROFILE, id, details);
    }

    /**
     * Names several access profiles, in the order of the collection.
     *
     * @param ids the ids, at least one
     * @return the request with these items
     * @throws IllegalArgumentException if there is no id, one is blank, or these are more items than one request takes
     */
    default N accessProfiles(Collection<String> ids) {
        return accessProfiles(ids, UnaryOperator.identity());
    }

    /**
     * Names several access profiles, in the order of the collection.
     *
     * @param ids the ids, at least one
     * @param details sets more of each of them
     * @return the request with these items
     * @throws IllegalArgumentException if there is no id, one is blank, or these are more items than one request takes
     */
    default N accessProfiles(Collection<String> ids, UnaryOperator<D> details) {
        return Arguments.each(
                "accessProfiles(ids)", "accessProfile(", this, ids, (step, id) -> step.accessProfile(id, details));
    }

    /**
     * Names an entitlement. One request takes at most 25 of them, and with any of them at most 10 identities.
     *
     * @param id the id of the entitlement
     * @return the request with this item
     * @throws IllegalArgumentException if the id is blank, or if this is one item more than one request takes
     */
    default N entitlement(String id) {
        return entitlement(id, UnaryOperator.identity());
    }

    /**
     * Names an entitlement. One request takes at most 25 of them, and with any of them at most 10 identities.
     *
     * @param id the id of the entitlement
     * @param details sets more of the item
     * @return the request with this item
     * @throws IllegalArgumentException if the id is blank, or if this is one item more than one request takes
     */
    default N entitlement(String id, UnaryOperator<D> details) {
        return item(ItemType.ENTITLEMENT, id, details);
    }

    /**
     * Names several entitlements, in the order of the collection. One request takes at most 25 of them.
     *
     * @param ids the ids, at least one
     * @return the request with these items
     * @throws IllegalArgumentException if there is no id, one is blank, or these are more items than one request takes
     */
    default N entitlements(Collection<String> ids) {
        return entitlements(ids, UnaryOperator.identity());
    }

    /**
     * Names several entitlements, in the order of the collection. One request takes at most 25 of them.
     *
     * @param ids the ids, at least one
     * @param details sets more of each of them
     * @return the request with these items
     * @throws IllegalArgumentException if there is no id, one is blank, or these are more items than one request takes
     */
    default N entitlements(Collection<String> ids, UnaryOperator<D> details) {
        return Arguments.each(
                "entitlements(ids)", "entitlement(", this, ids, (step, id) -> step.entitlement(id, details));
    }
}
