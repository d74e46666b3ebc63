package dev.latchkey.kotlin

import dev.latchkey.dsl.AccessRequests
import dev.latchkey.model.request.SelectableAccount
import dev.latchkey.model.request.SelectedAccount
import kotlin.time.Instant
import kotlin.time.toJavaInstant
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class MachineStepTest {
    private val machine = "a1111111-bc6d-4ff3-8365-c2d44f2c68d6"
    private val other = "b2222222-bc6d-4ff3-8365-c2d44f2c68d6"
    private val date = Instant.parse("2027-07-11T21:23:15Z")

    @Test
    fun machinesGetEntitlementsEachOnOneAccount() {
        val request =
            forMachine(machine).grant {
                entitlement("e1", onAccountNamed("s1", "CN=backup")) {
                    comment = "Runs backups"
                    removeDate = date
                }
                forMachine(other) { entitlement("e1", onAccountNamed("s1", "CN=restore")) }
                entitlement("e2", onAccountWithUuid("s1", "{fab7119e}"))
                metadata("ticket", "T-1")
            }

        assertJson(
            request,
            """
            {
              "requestType": "GRANT_ACCESS",
              "clientMetadata": {"ticket": "T-1"},
              "requestedForWithRequestedItems": [
                {
                  "identityId": "$machine",
                  "identityType": "MACHINE",
                  "requestedItems": [
                    {
                      "type": "ENTITLEMENT",
                      "id": "e1",
                      "comment": "Runs backups",
                      "removeDate": "2027-07-11T21:23:15Z",
                      "accountSelection": [{"sourceId": "s1", "accounts": [{"nativeIdentity": "CN=backup"}]}]
                    },
                    {
                      "type": "ENTITLEMENT",
                      "id": "e2",
                      "accountSelection": [{"sourceId": "s1", "accounts": [{"accountUuid": "{fab7119e}"}]}]
                    }
                  ]
                },
                {
                  "identityId": "$other",
                  "identityType": "MACHINE",
                  "requestedItems": [
                    {
                      "type": "ENTITLEMENT",
                      "id": "e1",
                      "accountSelection": [{"sourceId": "s1", "accounts": [{"nativeIdentity": "CN=restore"}]}]
                    }
                  ]
                }
              ]
            }
            """,
        )
        assertThat(request)
            .isEqualTo(
                AccessRequests.forMachine(machine)
                    .grant()
                    .entitlement("e1") { item ->
                        item.onAccountNamed("s1", "CN=backup").comment("Runs backups").removeDate(date.toJavaInstant())
                    }
                    .entitlement("e2") { it.onAccountWithUuid("s1", "{fab7119e}") }
                    .forMachine(other)
                    .entitlement("e1") { it.onAccountNamed("s1", "CN=restore") }
                    .metadata("ticket", "T-1")
                    .build()
            )
    }

    @Test
    fun accountsAreTakenAsTheApiNamesThemToo() {
        val answered = SelectableAccount.builder().id("a1").uuid("{fab7119e}").nativeIdentity("CN=backup").build()
        val selected = SelectedAccount.builder().nativeIdentity("CN=restore").build()

        val request =
            forMachine(machine).grant {
                entitlement("e1", onAccount("s1", answered))
                entitlement("e2", onAccount("s1", selected))
            }

        assertThat(request)
            .isEqualTo(
                AccessRequests.forMachine(machine)
                    .grant()
                    .entitlement("e1") { it.onAccount("s1", answered) }
                    .entitlement("e2") { it.onAccount("s1", selected) }
                    .build()
            )
    }

    @Test
    fun aModifyGivesItsDateToEveryItem() {
        val request =
            forMachine(machine).modify().removeDate(date).items {
                entitlement("e1", onAccountNamed("s1", "CN=backup"))
                entitlement("e2", onAccountNamed("s1", "CN=backup")) { startDate = date }
            }

        assertJson(
            request,
            """
            {
              "requestType": "MODIFY_ACCESS",
              "requestedForWithRequestedItems": [
                {
                  "identityId": "$machine",
                  "identityType": "MACHINE",
                  "requestedItems": [
                    {
                      "type": "ENTITLEMENT",
                      "id": "e1",
                      "removeDate": "2027-07-11T21:23:15Z",
                      "accountSelection": [{"sourceId": "s1", "accounts": [{"nativeIdentity": "CN=backup"}]}]
                    },
                    {
                      "type": "ENTITLEMENT",
                      "id": "e2",
                      "startDate": "2027-07-11T21:23:15Z",
                      "removeDate": "2027-07-11T21:23:15Z",
                      "accountSelection": [{"sourceId": "s1", "accounts": [{"nativeIdentity": "CN=backup"}]}]
                    }
                  ]
                }
              ]
            }
            """,
        )
        assertThat(request)
            .isEqualTo(
                AccessRequests.forMachine(machine)
                    .modify()
                    .removeDate(date.toJavaInstant())
                    .entitlement("e1") { it.onAccountNamed("s1", "CN=backup") }
                    .entitlement("e2") { it.onAccountNamed("s1", "CN=backup").startDate(date.toJavaInstant()) }
                    .build()
            )
    }

    @Test
    fun theBeginningCanBeChangedToo() {
        val request =
            forMachine(machine).modify().startDate(date).items {
                entitlement("e1", onAccountNamed("s1", "CN=backup"))
            }

        assertThat(request)
            .isEqualTo(
                AccessRequests.forMachine(machine)
                    .modify()
                    .startDate(date.toJavaInstant())
                    .entitlement("e1") { it.onAccountNamed("s1", "CN=backup") }
                    .build()
            )
    }

    @Test
    fun aRevokeNamesTheAccountOnTheItem() {
        val request =
            forMachine(machine).revokeEntitlement(
                "e1",
                comment = "No longer runs backups",
                requestMetadata = mapOf("ticket" to "T-1"),
            ) {
                nativeIdentity = "CN=backup"
                removeDate = date
            }

        assertJson(
            request,
            """
            {
              "requestType": "REVOKE_ACCESS",
              "clientMetadata": {"ticket": "T-1"},
              "requestedForWithRequestedItems": [
                {
                  "identityId": "$machine",
                  "identityType": "MACHINE",
                  "requestedItems": [
                    {
                      "type": "ENTITLEMENT",
                      "id": "e1",
                      "comment": "No longer runs backups",
                      "removeDate": "2027-07-11T21:23:15Z",
                      "nativeIdentity": "CN=backup"
                    }
                  ]
                }
              ]
            }
            """,
        )
        assertThat(request)
            .isEqualTo(
                AccessRequests.forMachine(machine)
                    .revoke()
                    .entitlement("e1", "No longer runs backups") { item ->
                        item.nativeIdentity("CN=backup").removeDate(date.toJavaInstant())
                    }
                    .metadata("ticket", "T-1")
                    .build()
            )
    }

    @Test
    fun accountsOfMachinesAreAskedForInTheNestedShape() {
        val request = forMachine(machine).accountsSelection(listOf("e1", "e2"))

        assertJson(
            request,
            """
            {
              "requestType": "GRANT_ACCESS",
              "requestedForWithRequestedItems": [
                {
                  "identityId": "$machine",
                  "identityType": "MACHINE",
                  "requestedItems": [{"type": "ENTITLEMENT", "id": "e1"}, {"type": "ENTITLEMENT", "id": "e2"}]
                }
              ]
            }
            """,
        )
        assertThat(request).isEqualTo(AccessRequests.forMachine(machine).accountsSelection("e1", "e2").build())
    }
}
