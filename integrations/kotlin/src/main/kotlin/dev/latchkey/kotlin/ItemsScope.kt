package dev.latchkey.kotlin

import dev.latchkey.model.ItemType

/** Block that adds the items of a request, in this order. [D] is the type of an item's details. */
@LatchkeyDsl
public abstract class ItemsScope<D : ItemScope> internal constructor() : NoNestedRequests() {
    /**
     * Adds an item whose type is only known at run time.
     *
     * @throws IllegalArgumentException if the id or a detail is invalid, or the request has too many items
     */
    public abstract fun item(type: ItemType, id: String, details: D.() -> Unit = {})

    /**
     * Adds a role.
     *
     * @throws IllegalArgumentException as [item] does
     */
    public fun role(id: String, details: D.() -> Unit = {}) {
        item(ItemType.ROLE, id, details)
    }

    /**
     * Adds an access profile.
     *
     * @throws IllegalArgumentException as [item] does
     */
    public fun accessProfile(id: String, details: D.() -> Unit = {}) {
        item(ItemType.ACCESS_PROFILE, id, details)
    }

    /**
     * Adds an entitlement. One request accepts at most 25 entitlements, and at most 10 identities if it contains any.
     *
     * @throws IllegalArgumentException as [item] does
     */
    public fun entitlement(id: String, details: D.() -> Unit = {}) {
        item(ItemType.ENTITLEMENT, id, details)
    }
}
