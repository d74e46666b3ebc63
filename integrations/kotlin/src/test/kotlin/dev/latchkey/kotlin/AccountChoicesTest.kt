package dev.latchkey.kotlin

import dev.latchkey.dsl.account.AccountOutcome
import dev.latchkey.dsl.account.UndecidedAccount
import dev.latchkey.model.json.LatchkeyJson
import dev.latchkey.model.request.AccountsSelectionResponse
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class AccountChoicesTest {
    private val wanted = grant {
        role("r1") { comment = "Joins" }
        forIdentity("i1")
    }

    @Test
    fun theOnlyAccountIsChosenWithoutAWord() {
        val outcome = wanted.chooseAccounts(answer(account("a1", "u1", "CN=Glen")))

        assertJson(
            (outcome as AccountOutcome.Chosen).request,
            """
            {
              "requestType": "GRANT_ACCESS",
              "requestedForWithRequestedItems": [
                {
                  "identityId": "i1",
                  "requestedItems": [
                    {
                      "type": "ROLE",
                      "id": "r1",
                      "comment": "Joins",
                      "accountSelection": [
                        {"sourceId": "s1", "accounts": [{"accountUuid": "u1", "nativeIdentity": "CN=Glen"}]}
                      ]
                    }
                  ]
                }
              ]
            }
            """,
        )
    }

    @Test
    fun severalAccountsAreAQuestionUntilAWordDecides() {
        val answer = answer(account("a1", "u1", "CN=Glen"), account("a2", "u2", "CN=Glen,OU=admins"))

        val undecided = wanted.chooseAccounts(answer)
        val byId = wanted.chooseAccounts(answer) { account("a2") }
        val byName = wanted.chooseAccounts(answer) { prefer { it.nativeIdentity == "CN=Glen" } }

        assertThat((undecided as AccountOutcome.Undecided).questions.single())
            .isInstanceOf(UndecidedAccount.Several::class.java)
        assertThat(chosenUuid(byId)).isEqualTo("u2")
        assertThat(chosenUuid(byName)).isEqualTo("u1")
    }

    @Test
    fun whatTheServerBlocksIsRequestedOnlyIfThatIsSaid() {
        val answer = answer()

        val undecided = wanted.chooseAccounts(answer)
        val chosen = wanted.chooseAccounts(answer) { requestBlockedWithoutAccount() }

        assertThat((undecided as AccountOutcome.Undecided).questions.single())
            .isInstanceOf(UndecidedAccount.Blocked::class.java)
        assertThat(chosen).isInstanceOf(AccountOutcome.Chosen::class.java)
    }

    private fun chosenUuid(outcome: AccountOutcome) =
        when (outcome) {
            is AccountOutcome.Chosen ->
                outcome.request.requestedForWithRequestedItems[0]
                    .requestedItems[0]
                    .accountSelection[0]
                    .accounts[0]
                    .accountUuid
            is AccountOutcome.Undecided -> outcome.questions.toString()
        }

    private fun account(id: String, uuid: String, name: String) =
        """{"id": "$id", "uuid": "$uuid", "nativeIdentity": "$name"}"""

    /** An answer with these accounts; without any, the selection is blocked. */
    private fun answer(vararg accounts: String): AccountsSelectionResponse =
        LatchkeyJson.mapper()
            .readValue(
                """
                {"identities": [{"id": "i1", "requestedItems": [{
                  "type": "ROLE", "id": "r1", "accountsSelectionBlocked": ${accounts.isEmpty()},
                  "sources": [{"id": "s1", "accounts": [${accounts.joinToString()}]}]
                }]}]}
                """,
                AccountsSelectionResponse::class.java,
            )
}
