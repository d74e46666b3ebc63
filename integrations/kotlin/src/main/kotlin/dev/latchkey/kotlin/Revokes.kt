package dev.latchkey.kotlin

import dev.latchkey.dsl.AccessRequests
import dev.latchkey.model.IdentityId
import dev.latchkey.model.request.AccessRequest
import dev.latchkey.model.version.ApiVersion

/**
 * Revokes roles and access profiles of one identity. An entitlement has a function of its own, [revokeEntitlement],
 * because one request accepts at most one.
 *
 * ```
 * revoke(from = "2c918084660f45d6016617daa9210584") {
 *     role("2c91808a7813090a017814121e121518", comment = "Left the admins")
 *     accessProfile("2c9180835d2e5168015d32f890ca1581", comment = "Left the admins") {
 *         removeDate = endOfYear
 *     }
 * }
 * ```
 *
 * @param from the id of the identity
 * @param apiVersion the API version that the request will be sent to
 * @param items adds the items to revoke
 * @throws IllegalArgumentException if a value is invalid, there is no item, or the API version lacks a used feature
 */
public fun revoke(
    from: String,
    apiVersion: ApiVersion = ApiVersion.DEFAULT,
    items: RevokeScope.() -> Unit,
): AccessRequest {
    val builder = RevokeItems(AccessRequests.revoke())
    val scope = RevokeScope(builder).apply(items)
    val named = builder.named ?: throw noItem("revoke(from) { }")
    val request = refusedBy("revoke(from) { }") { named.forIdentity(from) }
    return refusedBy("revoke($apiVersion) { }") { request.metadata(scope.metadata.pairs).build(apiVersion) }
}

/**
 * Revokes one entitlement of one identity, and roles and access profiles in the same request.
 *
 * ```
 * revokeEntitlement(
 *     "2c91808874ff91550175097daaec161c",
 *     comment = "Left the admins",
 *     from = "2c918084660f45d6016617daa9210584",
 * ) {
 *     nativeIdentity = "CN=Ann,OU=admins"
 *     alongside { role("2c91808a7813090a017814121e121518", comment = "Left the admins") }
 * }
 * ```
 *
 * @param id the id of the entitlement
 * @param comment the reason
 * @param from the id of the identity
 * @param apiVersion the API version that the request will be sent to
 * @param requestMetadata entries of the request's client metadata; the status operations return them unchanged
 * @param details sets details of the entitlement, and adds other items
 * @throws IllegalArgumentException if a value is invalid, or the API version lacks a used feature
 */
public fun revokeEntitlement(
    id: String,
    comment: String,
    from: String,
    apiVersion: ApiVersion = ApiVersion.DEFAULT,
    requestMetadata: Map<String, String> = emptyMap(),
    details: EntitlementRevokeScope.() -> Unit = {},
): AccessRequest {
    val scope = EntitlementRevokeScope().apply(details)
    val first =
        refusedBy(::methodOfRevokedEntitlement) { AccessRequests.revoke().entitlement(id, comment, scope::applyTo) }
    val builder = RevokeItems(first)
    scope.applyOthersTo(RevokedItemsScope(builder))
    val request = refusedBy("revokeEntitlement(from)") { (builder.named ?: first).forIdentity(from) }
    return refusedBy("revokeEntitlement($apiVersion)") { request.metadata(requestMetadata).build(apiVersion) }
}

/** Revokes roles and access profiles of one identity, like the function of the same name with a text. */
public fun revoke(
    from: IdentityId,
    apiVersion: ApiVersion = ApiVersion.DEFAULT,
    items: RevokeScope.() -> Unit,
): AccessRequest = revoke(from.value, apiVersion, items)

/** Revokes one entitlement of one identity, like the function of the same name with a text. */
public fun revokeEntitlement(
    id: String,
    comment: String,
    from: IdentityId,
    apiVersion: ApiVersion = ApiVersion.DEFAULT,
    requestMetadata: Map<String, String> = emptyMap(),
    details: EntitlementRevokeScope.() -> Unit = {},
): AccessRequest = revokeEntitlement(id, comment, from.value, apiVersion, requestMetadata, details)
