package dev.latchkey.kotlin

import dev.latchkey.dsl.AccessRequests
import dev.latchkey.model.request.AccessRequest
import dev.latchkey.model.version.ApiVersion

/**
 * Takes roles and access profiles away from one identity. An entitlement has a sentence of its own,
 * [revokeEntitlement], because one request takes at most one of them.
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
 * @param items names what is taken away
 * @throws IllegalArgumentException if a word is refused, no item is named, or the API version lacks something that is
 *   said
 */
public fun revoke(
    from: String,
    apiVersion: ApiVersion = ApiVersion.DEFAULT,
    items: RevokeScope.() -> Unit,
): AccessRequest {
    val sentence = RevokeSentence(AccessRequests.revoke())
    val scope = RevokeScope(sentence).apply(items)
    val named = sentence.named ?: throw noItem("revoke(from) { }")
    val request = saying("revoke(from) { }") { named.forIdentity(from) }
    return saying("revoke($apiVersion) { }") { request.metadata(scope.metadata.pairs).build(apiVersion) }
}

/**
 * Takes one entitlement away from one identity, and roles and access profiles alongside it.
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
 * @param comment why it is taken away
 * @param from the id of the identity
 * @param apiVersion the API version that the request will be sent to
 * @param requestMetadata pairs of the requester's own for the request; the status operations return them as they are
 * @param details says more about the entitlement, and what is taken away alongside it
 * @throws IllegalArgumentException if a word is refused, or the API version lacks something that is said
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
    val first = saying(::wordOfRevokedEntitlement) { AccessRequests.revoke().entitlement(id, comment, scope::sayTo) }
    val sentence = RevokeSentence(first)
    scope.sayOthersTo(RevokedItemsScope(sentence))
    val request = saying("revokeEntitlement(from)") { (sentence.named ?: first).forIdentity(from) }
    return saying("revokeEntitlement($apiVersion)") { request.metadata(requestMetadata).build(apiVersion) }
}
