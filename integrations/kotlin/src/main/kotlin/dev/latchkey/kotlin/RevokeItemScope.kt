package dev.latchkey.kotlin

import dev.latchkey.dsl.RevokeAccessProfileOptions
import dev.latchkey.dsl.RevokeEntitlementOptions
import dev.latchkey.dsl.RevokeRoleOptions

/** The details of a role that is taken away. */
public class RevokedRoleScope internal constructor() : DetailsScope() {
    /**
     * Which assignment of the role is meant, where the identity has several accounts on one source; null leaves it out.
     */
    public var assignmentId: String? = null

    internal fun sayTo(item: RevokeRoleOptions): RevokeRoleOptions =
        sayRemoveDateTo(item.metadata(metadata.pairs))
            .with("assignmentId", assignmentId, RevokeRoleOptions::assignmentId)
}

/** The details of an access profile that is taken away. */
public class RevokedAccessProfileScope internal constructor() : DetailsScope() {
    internal fun sayTo(item: RevokeAccessProfileOptions): RevokeAccessProfileOptions =
        sayRemoveDateTo(item.metadata(metadata.pairs))
}

/** The details of an entitlement that is taken away. */
public open class RevokedEntitlementScope internal constructor() : DetailsScope() {
    /**
     * The name of the account that loses the entitlement, such as its distinguished name, where there are several on
     * its source; null leaves it out.
     */
    public var nativeIdentity: String? = null

    internal fun sayTo(item: RevokeEntitlementOptions): RevokeEntitlementOptions =
        sayRemoveDateTo(item.metadata(metadata.pairs))
            .with("nativeIdentity", nativeIdentity, RevokeEntitlementOptions::nativeIdentity)
}

/** The details of an entitlement that a person loses, and what else that person loses. */
public class EntitlementRevokeScope internal constructor() : RevokedEntitlementScope() {
    private val others = ArrayList<RevokedItemsScope.() -> Unit>()

    /** Names roles and access profiles to take away in the same request; they follow the entitlement in it. */
    public fun alongside(items: RevokedItemsScope.() -> Unit) {
        others += items
    }

    internal fun sayOthersTo(scope: RevokedItemsScope) {
        others.forEach { it(scope) }
    }
}
