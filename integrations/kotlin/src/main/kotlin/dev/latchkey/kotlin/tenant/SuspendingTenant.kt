package dev.latchkey.kotlin.tenant

import dev.latchkey.model.tenant.Tenant
import dev.latchkey.model.version.ApiVersion
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers

/**
 * Wraps this tenant for coroutines.
 *
 * @param dispatcher runs the calls, each of which blocks a thread until its response arrives. Default: [Dispatchers.IO]
 */
public fun Tenant.suspending(dispatcher: CoroutineDispatcher = Dispatchers.IO): SuspendingTenant =
    SuspendingTenant(this, Calls(dispatcher))

/**
 * Tenant of Identity Security Cloud for coroutines. Has the same outcomes and exceptions as the [Tenant] behind it, and
 * is thread-safe if that is.
 *
 * Cancelling the coroutine interrupts the call, which ends at once with a [kotlinx.coroutines.CancellationException]
 * instead of its outcome. A call that has been sent is not undone, so a change may have happened.
 * [SuspendingRequests.create] passes on what it knows.
 */
public class SuspendingTenant internal constructor(private val tenant: Tenant, calls: Calls) {
    /** Access requests: create, cancel, close. */
    public val requests: SuspendingRequests = SuspendingRequests(tenant.requests(), calls)

    /** Status of requested items. */
    public val status: SuspendingStatus = SuspendingStatus(tenant.status(), calls)

    /** Approvals, pending and completed. */
    public val approvals: SuspendingApprovals = SuspendingApprovals(tenant.approvals(), calls)

    /** Configuration of access requests, both generations. */
    public val config: SuspendingConfig = SuspendingConfig(tenant.config(), calls)

    /** Accounts that can get the items of a request. */
    public val accounts: SuspendingAccounts = SuspendingAccounts(tenant.accounts(), calls)

    /** Entitlements that identities have. */
    public val entitlements: SuspendingEntitlements = SuspendingEntitlements(tenant.entitlements(), calls)

    /** API version that the calls use. */
    public val apiVersion: ApiVersion
        get() = tenant.apiVersion
}
