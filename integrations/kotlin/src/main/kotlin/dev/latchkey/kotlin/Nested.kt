package dev.latchkey.kotlin

import dev.latchkey.model.IdentityId
import dev.latchkey.model.version.ApiVersion
import kotlinx.coroutines.CoroutineScope

private const val NESTED = "A request cannot be built inside another one, where it would be dropped: build it outside."

private fun nested(): Nothing = throw UnsupportedOperationException(NESTED)

/** Excludes the functions that start a request from the blocks of other requests: a call there does not compile. */
@LatchkeyDsl
public abstract class NoNestedRequests internal constructor() {
    /** Does not compile here. */
    @Deprecated(NESTED, level = DeprecationLevel.ERROR)
    public fun grant(apiVersion: ApiVersion = ApiVersion.DEFAULT, block: GrantScope.() -> Recipients): Nothing =
        nested()

    /** Does not compile here. */
    @Deprecated(NESTED, level = DeprecationLevel.ERROR)
    public fun grantPerIdentity(
        apiVersion: ApiVersion = ApiVersion.DEFAULT,
        block: PerIdentityGrantScope.() -> Recipients,
    ): Nothing = nested()

    /** Does not compile here. */
    @Deprecated(NESTED, level = DeprecationLevel.ERROR)
    public fun accountsSelection(
        apiVersion: ApiVersion = ApiVersion.DEFAULT,
        block: GrantScope.() -> Recipients,
    ): Nothing = nested()

    /** Does not compile here. */
    @Deprecated(NESTED, level = DeprecationLevel.ERROR) public fun modify(): Nothing = nested()

    /** Does not compile here. */
    @Deprecated(NESTED, level = DeprecationLevel.ERROR)
    public fun revoke(
        from: String,
        apiVersion: ApiVersion = ApiVersion.DEFAULT,
        block: RevokeScope.() -> Unit,
    ): Nothing = nested()

    /** Does not compile here. */
    @Deprecated(NESTED, level = DeprecationLevel.ERROR)
    public fun revoke(
        from: IdentityId,
        apiVersion: ApiVersion = ApiVersion.DEFAULT,
        block: RevokeScope.() -> Unit,
    ): Nothing = nested()

    /** Does not compile here. */
    @Deprecated(NESTED, level = DeprecationLevel.ERROR)
    public fun revokeEntitlement(
        id: String,
        comment: String,
        from: String,
        apiVersion: ApiVersion = ApiVersion.DEFAULT,
        requestMetadata: Map<String, String> = emptyMap(),
        details: EntitlementRevokeScope.() -> Unit = {},
    ): Nothing = nested()

    /** Does not compile here. */
    @Deprecated(NESTED, level = DeprecationLevel.ERROR)
    public fun revokeEntitlement(
        id: String,
        comment: String,
        from: IdentityId,
        apiVersion: ApiVersion = ApiVersion.DEFAULT,
        requestMetadata: Map<String, String> = emptyMap(),
        details: EntitlementRevokeScope.() -> Unit = {},
    ): Nothing = nested()

    /** Does not compile here. */
    @Deprecated(NESTED, level = DeprecationLevel.ERROR) public fun forMachine(id: String): Nothing = nested()

    /** Does not compile here. */
    @Deprecated(NESTED, level = DeprecationLevel.ERROR) public fun forMachine(id: IdentityId): Nothing = nested()
}

private const val NO_REASON =
    "A request is cancelled with a reason: cancel(id, comment = ...). A coroutine is cancelled with a CancellationException."

/**
 * Does not compile. Without this function, `cancel("2c91...")` in a coroutine would cancel the coroutine instead of the
 * request.
 */
@Suppress("UnusedReceiverParameter") // The receiver makes this function a candidate before the one of coroutines.
@Deprecated(NO_REASON, level = DeprecationLevel.ERROR)
public fun CoroutineScope.cancel(accessRequestId: String): Nothing =
    throw UnsupportedOperationException("$NO_REASON (${accessRequestId.length})")
