package dev.latchkey.kotlin

import dev.latchkey.model.edition.ApiEdition
import dev.latchkey.model.edition.OperationNotOfferedException
import kotlin.time.Instant
import org.assertj.core.api.Assertions.assertThatIllegalArgumentException
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test

/** What types cannot say is refused when it is said, by the Java DSL wherever it has a word for it. */
class RefusalsTest {
    @Test
    fun sentencesWithoutAnItemAreRefused() {
        assertRefused("grant { }: no item is named; name at least one") { grant { forIdentity("i1") } }
        assertRefused("accountsSelection { }: no item is named; name at least one") {
            accountsSelection { forIdentity("i1") }
        }
        assertRefused("forIdentity(id) { }: no item is named; name at least one") {
            grantWithAccounts { forIdentity("i1") {} }
        }
        assertRefused("items { }: no item is named; name at least one") {
            modify().removeOn(Instant.parse("2027-07-11T21:23:15Z")).items { forIdentity("i1") }
        }
        assertRefused("revoke(from) { }: no item is named; name at least one") { revoke(from = "i1") {} }
        assertRefused("grant { }: no item is named; name at least one") { forMachine("m1").grant {} }
        assertRefused("items { }: no item is named; name at least one") {
            forMachine("m1").modify().removeOn(Instant.parse("2027-07-11T21:23:15Z")).items {}
        }
    }

    @Test
    fun listsWithoutAnIdentityAreRefused() {
        assertRefused("forIdentities(ids): the list is empty; name at least one") {
            grant {
                role("r1")
                forIdentities(listOf())
            }
        }
        assertRefused("forIdentities(ids): the list is empty; name at least one") {
            grantWithAccounts { forIdentities(listOf()) { role("r1") } }
        }
    }

    @Test
    fun aSecondMachineWaitsForTheItemsOfTheFirst() {
        assertRefused("forMachine(id) { }: no entitlement of the first machine is named yet; name one before") {
            forMachine("m1").grant { forMachine("m2") { entitlement("e1", onAccountNamed("s1", "n1")) } }
        }
        assertRefused("forMachine(id) { }: no item is named; name at least one") {
            forMachine("m1").grant {
                entitlement("e1", onAccountNamed("s1", "n1"))
                forMachine("m2") {}
            }
        }
    }

    @Test
    fun blankTextsAreRefusedByTheWordThatGotThem() {
        assertRefused("role(id): the id is blank; it has to be there") {
            grant {
                role(" ")
                forIdentity("i1")
            }
        }
        assertRefused("comment(text): the comment is blank; give one, or leave the word out") {
            grant {
                role("r1") { comment = "" }
                forIdentity("i1")
            }
        }
        assertRefused("role(id, comment): the comment is blank; it has to be there") {
            revoke(from = "i1") { role("r1", comment = "") }
        }
        assertRefused("forIdentity(id): the identity id is blank; it has to be there") {
            revoke(from = "") { role("r1", comment = "Left") }
        }
        assertRefused("because(comment): the comment is blank; it has to be there") { cancel("q1", because = " ") }
    }

    @Test
    fun limitsAreKept() {
        assertRefused(
            "entitlement(id): 26 entitlements are named and one request takes at most 25; split the request"
        ) {
            grant {
                repeat(26) { entitlement("e$it") }
                forIdentity("i1")
            }
        }
        assertRefused(
            "onAccount(sourceId, account): the item has an account on the source s1 already;" +
                " name the item again for another account"
        ) {
            grantWithAccounts {
                forIdentity("i1") {
                    role("r1") {
                        onAccountNamed("s1", "n1")
                        onAccountWithUuid("s1", "u1")
                    }
                }
            }
        }
    }

    @Test
    fun whatAnEditionLacksIsRefused() {
        assertRefused(
            "build(beta): items for each identity are not in edition beta; build for v3 or later, or say it with grant()"
        ) {
            grantWithAccounts(ApiEdition.BETA) { forIdentity("i1") { role("r1") } }
        }
        assertThatThrownBy {
                accountsSelection(ApiEdition.V3) {
                    role("r1")
                    forIdentity("i1")
                }
            }
            .isInstanceOf(OperationNotOfferedException::class.java)
            .hasMessage("accounts-selection is not offered by edition v3; it is offered by v2024, v2025, v2026, v1")
    }

    private fun assertRefused(message: String, sentence: () -> Unit) {
        assertThatIllegalArgumentException().isThrownBy { sentence() }.withMessage(message)
    }
}
