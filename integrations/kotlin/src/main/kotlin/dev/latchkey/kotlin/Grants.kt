package dev.latchkey.kotlin

import dev.latchkey.dsl.AccessRequests
import dev.latchkey.model.edition.ApiEdition
import dev.latchkey.model.request.AccessRequest

/**
 * Grants the same items to everybody named.
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
 * @param edition the edition that the request will be sent to
 * @param sentence names the items and ends with the identities
 * @throws IllegalArgumentException if a word is refused, no item is named, or the edition lacks something that is said
 */
public fun grant(edition: ApiEdition = ApiEdition.DEFAULT, sentence: GrantScope.() -> Recipients): AccessRequest =
    GrantScope(AccessRequests.grant()).apply { sentence() }.build("grant", edition)

/**
 * Grants to each identity items of its own, on accounts of its own.
 *
 * ```
 * val request = grantWithAccounts {
 *     forIdentity("2c918084660f45d6016617daa9210584") {
 *         role("2c91808a7813090a017814121e121518") {
 *             onAccountNamed("cb89bc2f1ee6445fbea12224c526ba3a", "CN=Ann,OU=admins")
 *         }
 *     }
 *     forIdentity("2c9180867b50d088017b554662fb281e") { accessProfile("2c9180835d2e5168015d32f890ca1581") }
 * }
 * ```
 *
 * @param edition the edition that the request will be sent to
 * @param sentence names the identities with their items
 * @throws IllegalArgumentException if a word is refused, or the edition lacks something that is said
 */
public fun grantWithAccounts(
    edition: ApiEdition = ApiEdition.DEFAULT,
    sentence: AccountGrantScope.() -> Recipients,
): AccessRequest = AccountGrantScope().apply { sentence() }.build(edition)

/**
 * Asks which accounts could get items, as the body of `POST /access-requests/accounts-selection`. It takes at most 25
 * items.
 *
 * @param edition the edition that is asked
 * @param sentence names the items and ends with the identities
 * @throws IllegalArgumentException if a word is refused, no item is named, or the edition lacks something that is said
 */
public fun accountsSelection(
    edition: ApiEdition = ApiEdition.DEFAULT,
    sentence: GrantScope.() -> Recipients,
): AccessRequest =
    GrantScope(AccessRequests.accountsSelection()).apply { sentence() }.build("accountsSelection", edition)
