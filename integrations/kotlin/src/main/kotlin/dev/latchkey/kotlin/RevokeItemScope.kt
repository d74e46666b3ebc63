package dev.latchkey.kotlin

import dev.latchkey.dsl.RevokeAccessProfileOptions
import dev.latchkey.dsl.RevokeEntitlementOptions
import dev.latchkey.dsl.RevokeRoleOptions

/** Details of a role that is revoked. */
public class RevokedRoleScope internal constructor() : DetailsScope() {
    /**
     * Id of the assignment that ends; needed if the identity has several accounts on one source. Null means not set.
     */
    public var assignmentId: String? = null

    internal fun applyTo(item: RevokeRoleOptions): RevokeRoleOptions =
        sayRemoveDateTo(item.metadata(metadata.pairs))
            .with("assignmentId", assignmentId, RevokeRoleOptions::assignmentId)
}

/** Details of an access profile that is revoked. */
public class RevokedAccessProfileScope internal constructor() : DetailsScope() {
    internal fun applyTo(item: RevokeAccessProfileOptions): RevokeAccessProfileOptions =
        sayRemoveDateTo(item.metadata(metadata.pairs))
}

/** Details of an entitlement that is revoked. */
public open class RevokedEntitlementScope internal constructor() : DetailsScope() {
    /**
     * Name of the account that loses the entitlement, such as its distinguished name; needed if there are several on
     * its source. Null means not set.
     */
    public var nativeIdentity: String? = null

    internal fun applyTo(item: RevokeEntitlementOptions): RevokeEntitlementOptions =
        sayRemoveDateTo(item.metadata(metadata.pairs))
            .with("nativeIdentity", nativeIdentity, RevokeEntitlementOptions::nativeIdentity)
}

/** Details of a person's entitlement that is revoked, and the other items of the same request. */
public class EntitlementRevokeScope internal constructor() : RevokedEntitlementScope() {
    private val others = ArrayList<RevokedItemsScope.() -> Unit>()

    /** Adds roles and access profiles to revoke in the same request, after the entitlement. */
    public fun alongside(items: RevokedItemsScope.() -> Unit) {
        others += items
    }

    internal fun applyOthersTo(scope: RevokedItemsScope) {
        others.forEach { it(scope) }
    }
}
