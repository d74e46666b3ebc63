package dev.latchkey.kotlin.tenant

import dev.latchkey.model.IdentityId
import dev.latchkey.model.config.AccessRequestConfig
import dev.latchkey.model.config.AccessRequestConfigV2
import dev.latchkey.model.entitlement.IdentityEntitlementDetails
import dev.latchkey.model.request.AccessRequest
import dev.latchkey.model.request.AccountsSelectionResponse
import dev.latchkey.model.tenant.AccountOperations
import dev.latchkey.model.tenant.ConfigOperations
import dev.latchkey.model.tenant.EntitlementOperations
import dev.latchkey.model.tenant.TenantException

/**
 * Reads and replaces the access request configuration. A replacement is the whole configuration: start from the current
 * one, because a field that is not set falls back to its default.
 */
public class SuspendingConfig internal constructor(private val operations: ConfigOperations, private val calls: Calls) {
    /**
     * Reads the configuration, generation 1.
     *
     * @throws TenantException if the tenant rejects the call or does not respond
     */
    public suspend fun get(): AccessRequestConfig = calls.call { operations.get() }

    /**
     * Replaces the configuration, generation 1. Cancelling the coroutine does not undo this.
     *
     * @return the new configuration
     * @throws TenantException if the tenant rejects the call or does not respond
     */
    public suspend fun replace(config: AccessRequestConfig): AccessRequestConfig = calls.call {
        operations.replace(config)
    }

    /**
     * Reads the configuration, generation 2.
     *
     * @throws TenantException if the tenant rejects the call or does not respond
     */
    public suspend fun getV2(): AccessRequestConfigV2 = calls.call { operations.v2 }

    /**
     * Replaces the configuration, generation 2. Cancelling the coroutine does not undo this.
     *
     * @return the new configuration
     * @throws TenantException if the tenant rejects the call or does not respond
     */
    public suspend fun replace(config: AccessRequestConfigV2): AccessRequestConfigV2 = calls.call {
        operations.replace(config)
    }
}

/** Finds the accounts that can get the items of a request. */
public class SuspendingAccounts
internal constructor(private val operations: AccountOperations, private val calls: Calls) {
    /**
     * Returns the accounts of each identity on the sources of each item. Changes nothing.
     *
     * @throws TenantException if the tenant rejects the call or does not respond
     */
    public suspend fun select(request: AccessRequest): AccountsSelectionResponse = calls.call {
        operations.select(request)
    }
}

/** Reads the entitlements that identities have. */
public class SuspendingEntitlements
internal constructor(private val operations: EntitlementOperations, private val calls: Calls) {
    /**
     * Reads the details of an entitlement of an identity: accounts, end date, and whether it can be revoked.
     *
     * @throws TenantException if the tenant rejects the call or does not respond
     */
    public suspend fun details(identity: IdentityId, entitlementId: String): IdentityEntitlementDetails = calls.call {
        operations.details(identity, entitlementId)
    }
}
