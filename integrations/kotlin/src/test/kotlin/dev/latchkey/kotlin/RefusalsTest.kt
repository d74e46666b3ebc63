package dev.latchkey.kotlin

import dev.latchkey.model.request.AccessRequest
import dev.latchkey.model.request.AccountsSelectionResponse
import dev.latchkey.model.version.ApiVersion
import dev.latchkey.model.version.OperationNotOfferedException
import kotlin.time.Instant
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatIllegalArgumentException
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test

/** What types cannot say is refused when it is said. The Java DSL refuses it; the message names the word of Kotlin. */
class RefusalsTest {
    @Test
    fun sentencesWithoutAnItemAreRefused() {
        assertRefused("grant { }: no item is named; name at least one") { grant { forIdentity("i1") } }
        assertRefused("accountsSelection { }: no item is named; name at least one") {
            accountsSelection { forIdentity("i1") }
        }
        assertRefused("forIdentity(id) { }: no item is named; name at least one") {
            grantPerIdentity { forIdentity("i1") {} }
        }
        assertRefused("items { }: no item is named; name at least one") {
            modify().removeDate(Instant.parse("2027-07-11T21:23:15Z")).items { forIdentity("i1") }
        }
        assertRefused("revoke(from) { }: no item is named; name at least one") { revoke(from = "i1") {} }
        assertRefused("grant { }: no item is named; name at least one") { forMachine("m1").grant {} }
        assertRefused("items { }: no item is named; name at least one") {
            forMachine("m1").modify().removeDate(Instant.parse("2027-07-11T21:23:15Z")).items {}
        }
    }

    @Test
    fun listsWithoutAnIdentityAreRefused() {
        assertRefused("forIdentities(ids): the list is empty; name at least one") {
            grant {
                role("r1")
                forIdentities(listOf<String>())
            }
        }
        assertRefused("forIdentities(ids): the list is empty; name at least one") {
            grantPerIdentity { forIdentities(listOf<String>()) { role("r1") } }
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
        assertRefused("comment: the comment is blank; give one, or leave the call out") {
            grant {
                role("r1") { comment = "" }
                forIdentity("i1")
            }
        }
        assertRefused("role(id, comment): the comment is blank; it has to be there") {
            revoke(from = "i1") { role("r1", comment = "") }
        }
        assertRefused("onAccountNamed(sourceId, nativeIdentity): the source id is blank; it has to be there") {
            forMachine("m1").grant { entitlement("e1", onAccountNamed("", "n1")) }
        }
    }

    @Test
    fun whatIsAPropertyHereIsRefusedUnderItsName() {
        val tooFar = Instant.parse("+10000-01-01T00:00:00Z")
        val advice = "give one, or leave the call out"
        assertRefused("form: the id of the form is blank; $advice") {
            grant {
                role("r1") { form = " " }
                forIdentity("i1")
            }
        }
        assertRefused("form: the id of the form is blank; $advice") {
            grantPerIdentity { forIdentity("i1") { role("r1") { form = "" } } }
        }
        assertRefused("assignmentId: the id is blank; $advice") {
            revoke(from = "i1") { role("r1", comment = "Left") { assignmentId = "" } }
        }
        assertRefused("nativeIdentity: the name is blank; $advice") {
            revokeEntitlement("e1", comment = "Left", from = "i1") { nativeIdentity = "" }
        }
        assertRefused("startDate: the year of $tooFar does not have four digits; choose a nearer date") {
            grant {
                role("r1") { startDate = tooFar }
                forIdentity("i1")
            }
        }
        assertRefused("removeDate: the year of $tooFar does not have four digits; choose a nearer date") {
            revoke(from = "i1") { accessProfile("p1", comment = "Left") { removeDate = tooFar } }
        }
    }

    @Test
    fun whatIsAParameterHereIsRefusedByTheFunctionThatHasIt() {
        val advice = "it has to be there"
        assertRefused("revoke(from) { }: the identity id is blank; $advice") {
            revoke(from = "") { role("r1", comment = "Left") }
        }
        assertRefused("revokeEntitlement(from): the identity id is blank; $advice") {
            revokeEntitlement("e1", comment = "Left", from = "")
        }
        assertRefused("revokeEntitlement(id): the id is blank; $advice") {
            revokeEntitlement("", comment = "Left", from = "i1")
        }
        assertRefused("revokeEntitlement(comment): the comment is blank; $advice") {
            revokeEntitlement("e1", comment = " ", from = "i1")
        }
        assertRefused("revokeEntitlement(comment): the comment is blank; $advice") {
            forMachine("m1").revokeEntitlement("e1", comment = " ")
        }
        assertRefused("cancel(because): the comment is blank; $advice") { cancel("q1", comment = " ") }
        assertRefused("close(because): the comment is blank; $advice") { close(listOf("q1"), comment = " ") }
        assertRefused("reject(because): the comment is blank; $advice") { reject(comment = " ") }
        assertRefused(
            "forwardTo(because): the comment has 256 characters and a forward takes at most 255; shorten it"
        ) {
            forwardTo("i1", comment = "x".repeat(256))
        }
    }

    @Test
    fun identitiesAreRefusedByTheWordThatNamesThem() {
        assertRefused("forIdentity(id): the identity id is blank; it has to be there") {
            grant {
                role("r1")
                forIdentity(" ")
                forIdentities("i1", "i2")
            }
        }
        assertRefused("forIdentities(ids): the identity id is blank; it has to be there") {
            grant {
                role("r1")
                forIdentity("i1")
                forIdentities("i2", "")
            }
        }
        assertRefused(
            "forIdentity(id): 11 identities are named and a request with entitlements takes at most 10;" +
                " split the request, or ask for the entitlements in one of their own"
        ) {
            grant {
                entitlement("e1")
                forIdentities(List(10) { "i$it" })
                forIdentity("i10")
            }
        }
        assertRefused("forIdentity(id): the identity id is blank; it has to be there") {
            grantPerIdentity { forIdentity("") { role("r1") } }
        }
        assertRefused("forIdentities(ids): the identity id is blank; it has to be there") {
            grantPerIdentity { forIdentities(listOf("")) { role("r1") } }
        }
        assertRefused("forIdentities(ids) { }: no item is named; name at least one") {
            grantPerIdentity { forIdentities(listOf("i1")) {} }
        }
    }

    @Test
    fun aListOfNobodyBesideOthersChangesNothing() {
        val request = grant {
            role("r1")
            forIdentity("i1")
            forIdentities(listOf<String>())
        }

        assertThat(request.requestedFor.map { it.value }).containsExactly("i1")
    }

    @Test
    fun accountsAreChosenForWhatCanBeGranted() {
        val revoke = revoke(from = "i1") { role("r1", comment = "Left") }
        val nothing = AccessRequest.builder().build()
        val answer = AccountsSelectionResponse.builder().build()

        assertRefused("chooseAccounts(answer): the request is a REVOKE_ACCESS; accounts are chosen for a grant only") {
            revoke.chooseAccounts(answer)
        }
        assertRefused("chooseAccounts(answer, v1): the request asks for nothing; name items and identities") {
            nothing.chooseAccounts(answer)
        }
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
            grantPerIdentity {
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
    fun whatAnApiVersionLacksIsRefused() {
        assertRefused(
            "revokeEntitlement(beta): removeDate for an entitlement that is revoked is not in API version beta;" +
                " build for v3 or later, or leave it out to revoke at once"
        ) {
            revokeEntitlement("e1", comment = "Left", from = "i1", apiVersion = ApiVersion.BETA) {
                removeDate = Instant.parse("2027-07-11T21:23:15Z")
            }
        }
        val later = "machine identities are not in API version v2026; build for v1 or later"
        assertRefused("grant(v2026) { }: $later") {
            forMachine("m1").grant(ApiVersion.V2026) { entitlement("e1", onAccountNamed("s1", "n1")) }
        }
        assertRefused("revokeEntitlement(v2026): $later") {
            forMachine("m1").revokeEntitlement("e1", comment = "Left", apiVersion = ApiVersion.V2026)
        }
        assertRefused("accountsSelection(v2026): $later") {
            forMachine("m1").accountsSelection(listOf("e1"), ApiVersion.V2026)
        }
        assertThatThrownBy {
                accountsSelection(ApiVersion.V3) {
                    role("r1")
                    forIdentity("i1")
                }
            }
            .isInstanceOf(OperationNotOfferedException::class.java)
            .hasMessage("accounts-selection is not offered by API version v3; it is offered by v2024, v2025, v2026, v1")
    }

    private fun assertRefused(message: String, sentence: () -> Unit) {
        assertThatIllegalArgumentException().isThrownBy { sentence() }.withMessage(message)
    }
}
