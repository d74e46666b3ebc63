package dev.latchkey.kotlin

import dev.latchkey.dsl.account.AccountChoice
import dev.latchkey.dsl.account.AccountOutcome
import dev.latchkey.model.request.AccessRequest
import dev.latchkey.model.request.AccountsSelectionResponse
import dev.latchkey.model.request.SelectableAccount
import dev.latchkey.model.version.ApiVersion

/**
 * Chooses accounts from the [answer] of accounts selection for this grant, and builds the request that uses them. The
 * only account of an identity on a source needs no preference. If there are several, the first preference that matches
 * exactly one of them decides.
 *
 * ```
 * val outcome = question.chooseAccounts(answer) { prefer { it.nativeIdentity == "CN=Ann,OU=admins" } }
 * when (outcome) {
 *     is AccountOutcome.Chosen -> send(outcome.request)
 *     is AccountOutcome.Undecided -> ask(outcome.questions)
 * }
 * ```
 *
 * @param answer the response of accounts selection
 * @param apiVersion the API version that the request will be sent to
 * @param preferences sets preferences
 * @throws IllegalArgumentException if this is not a grant, a value is invalid, or one request cannot contain that much
 */
public fun AccessRequest.chooseAccounts(
    answer: AccountsSelectionResponse,
    apiVersion: ApiVersion = ApiVersion.DEFAULT,
    preferences: AccountChoiceScope.() -> Unit = {},
): AccountOutcome {
    val start = refusedBy("chooseAccounts(answer)") { AccountChoice.of(this, answer) }
    val choice = AccountChoiceScope(start).apply(preferences).choice
    return refusedBy("chooseAccounts(answer, $apiVersion)") { choice.decide(apiVersion) }
}

/** Block that sets the preferred accounts for identities with several accounts on one source. */
@LatchkeyDsl
public class AccountChoiceScope internal constructor(choice: AccountChoice) : NoNestedRequests() {
    internal var choice: AccountChoice = choice
        private set

    /**
     * Prefers one account wherever it is one of several.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public fun account(accountId: String) {
        choice = choice.account(accountId)
    }

    /** Prefers accounts that meet a condition; it decides if exactly one of several meets it. */
    public fun prefer(preference: (SelectableAccount) -> Boolean) {
        choice = choice.prefer(preference)
    }

    /**
     * Requests items without an account for people if the server blocks the selection. By default such items are left
     * undecided; machines cannot get them at all.
     */
    public fun requestBlockedWithoutAccount() {
        choice = choice.requestBlockedWithoutAccount()
    }
}
