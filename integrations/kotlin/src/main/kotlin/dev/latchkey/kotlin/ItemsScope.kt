package dev.latchkey.kotlin

import dev.latchkey.model.ItemType

/** Block that names the items of a request; the request has them in this order. [D] has the details of an item. */
@LatchkeyDsl
public abstract class ItemsScope<D : ItemScope> internal constructor() : NoNestedRequests() {
    /**
     * Adds an item whose type is known at run time only.
     *
     * @throws IllegalArgumentException if the id or a detail is refused, or the request has too many items
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
     * Adds an entitlement. One request takes at most 25 entitlements, and with any of them at most 10 identities.
     *
     * @throws IllegalArgumentException as [item] does
     */
    public fun entitlement(id: String, details: D.() -> Unit = {}) {
        item(ItemType.ENTITLEMENT, id, details)
    }
}
