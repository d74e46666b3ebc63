package dev.latchkey.kotlin.tenant

import dev.latchkey.model.tenant.Tenant
import dev.latchkey.model.version.ApiVersion
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers

/**
 * The same tenant for coroutines.
 *
 * @param dispatcher where the calls block a thread while they wait; it has to stand that
 */
public fun Tenant.suspending(dispatcher: CoroutineDispatcher = Dispatchers.IO): SuspendingTenant =
    SuspendingTenant(this, Calls(dispatcher))

/**
 * An organisation of Identity Security Cloud for coroutines. Thread-safe as the [Tenant] behind it is, and with the
 * same outcomes and exceptions.
 *
 * Cancelling the coroutine interrupts the thread that waits for an answer, and the call ends with a
 * [kotlinx.coroutines.CancellationException] instead of its outcome. What has left is not called back: a call that
 * changes something may have happened nevertheless.
 */
public class SuspendingTenant internal constructor(private val tenant: Tenant, calls: Calls) {
    /** Submitting access requests, cancelling and closing them. */
    public val requests: SuspendingRequests = SuspendingRequests(tenant.requests(), calls)

    /** What became of requested items. */
    public val status: SuspendingStatus = SuspendingStatus(tenant.status(), calls)

    /** Approvals, waiting and decided. */
    public val approvals: SuspendingApprovals = SuspendingApprovals(tenant.approvals(), calls)

    /** The access request configuration, both generations. */
    public val config: SuspendingConfig = SuspendingConfig(tenant.config(), calls)

    /** Which accounts could get the items of a request. */
    public val accounts: SuspendingAccounts = SuspendingAccounts(tenant.accounts(), calls)

    /** The entitlements that identities have. */
    public val entitlements: SuspendingEntitlements = SuspendingEntitlements(tenant.entitlements(), calls)

    /** The API version through which the tenant is seen. */
    public val apiVersion: ApiVersion
        get() = tenant.apiVersion
}
