package dev.latchkey.kotlin

import dev.latchkey.dsl.AccessRequests
import dev.latchkey.model.request.AccessRequest
import dev.latchkey.model.version.ApiVersion

/**
 * Builds a grant of the same items to one or several identities.
 *
 * ```
 * val request = grant {
 *     accessProfile("2c9180835d2e5168015d32f890ca1581") {
 *         comment = "Joins the audit team"
 *         removeDate = endOfYear
 *     }
 *     forIdentities("2c918084660f45d6016617daa9210584")
 * }
 * ```
 *
 * @param apiVersion the API version that the request will be sent to
 * @param block adds the items and ends with the identities
 * @throws IllegalArgumentException if a value is invalid, there is no item, or the API version lacks a used feature
 */
public fun grant(apiVersion: ApiVersion = ApiVersion.DEFAULT, block: GrantScope.() -> Recipients): AccessRequest =
    GrantScope(AccessRequests.grant()).apply { block() }.build("grant", apiVersion)

/**
 * Builds a grant that gives each identity items of its own, on accounts of its own.
 *
 * ```
 * val request = grantPerIdentity {
 *     forIdentity("2c918084660f45d6016617daa9210584") {
 *         role("2c91808a7813090a017814121e121518") {
 *             onAccountNamed("cb89bc2f1ee6445fbea12224c526ba3a", "CN=Ann,OU=admins")
 *         }
 *     }
 *     forIdentity("2c9180867b50d088017b554662fb281e") { accessProfile("2c9180835d2e5168015d32f890ca1581") }
 * }
 * ```
 *
 * @param apiVersion the API version that the request will be sent to
 * @param block names the identities with their items
 * @throws IllegalArgumentException if a value is invalid, or the API version lacks a used feature
 */
public fun grantPerIdentity(
    apiVersion: ApiVersion = ApiVersion.DEFAULT,
    block: PerIdentityGrantScope.() -> Recipients,
): AccessRequest = PerIdentityGrantScope().apply { block() }.build(apiVersion)

/**
 * Builds the body of `POST /access-requests/accounts-selection`, which asks which accounts can get items. It accepts at
 * most 25 items.
 *
 * @param apiVersion the API version of the call
 * @param block adds the items and ends with the identities
 * @throws IllegalArgumentException if a value is invalid, there is no item, or the API version lacks a used feature
 */
public fun accountsSelection(
    apiVersion: ApiVersion = ApiVersion.DEFAULT,
    block: GrantScope.() -> Recipients,
): AccessRequest =
    GrantScope(AccessRequests.accountsSelection()).apply { block() }.build("accountsSelection", apiVersion)
