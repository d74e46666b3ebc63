package dev.latchkey.kotlin

import dev.latchkey.model.ItemType

/**
 * Names the items of a request; they stand in it in the order in which they are named. [D] is what can be said of one.
 */
@LatchkeyDsl
public abstract class ItemsScope<D : ItemScope> internal constructor() {
    /**
     * Names an item whose type is known at run time only.
     *
     * @throws IllegalArgumentException if the id or a detail is refused, or if this is one item more than one request
     *   takes
     */
    public abstract fun item(type: ItemType, id: String, details: D.() -> Unit = {})

    /**
     * Names a role.
     *
     * @throws IllegalArgumentException as [item] does
     */
    public fun role(id: String, details: D.() -> Unit = {}) {
        item(ItemType.ROLE, id, details)
    }

    /**
     * Names an access profile.
     *
     * @throws IllegalArgumentException as [item] does
     */
    public fun accessProfile(id: String, details: D.() -> Unit = {}) {
        item(ItemType.ACCESS_PROFILE, id, details)
    }

    /**
     * Names an entitlement. One request takes at most 25 of them, and with any of them at most 10 identities.
     *
     * @throws IllegalArgumentException as [item] does
     */
    public fun entitlement(id: String, details: D.() -> Unit = {}) {
        item(ItemType.ENTITLEMENT, id, details)
    }
}
