package dev.latchkey.kotlin

import dev.latchkey.dsl.AccessRequests
import dev.latchkey.model.request.SelectableAccount
import dev.latchkey.model.request.SelectedAccount
import kotlin.time.Instant
import kotlin.time.toJavaInstant
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class PerIdentityGrantBuilderTest {
    private val end = Instant.parse("2027-07-11T21:23:15Z")

    @Test
    fun everyIdentityHasItemsOfItsOwnOnAccountsOfItsOwn() {
        val request = grantPerIdentity {
            metadata("ticket", "T-1")
            forIdentity("i1") {
                role("r1") {
                    onAccountNamed("s1", "CN=Glen,DC=local")
                    onAccountWithUuid("s2", "{fab7119e}")
                    form = "f1"
                    comment = "Joins"
                    removeDate = end
                    metadata("app", "a1")
                }
                accessProfile("p1")
            }
            forIdentity("i2") { entitlement("e1") }
        }

        assertJson(
            request,
            """
            {
              "requestType": "GRANT_ACCESS",
              "clientMetadata": {"ticket": "T-1"},
              "requestedForWithRequestedItems": [
                {
                  "identityId": "i1",
                  "requestedItems": [
                    {
                      "type": "ROLE",
                      "id": "r1",
                      "comment": "Joins",
                      "clientMetadata": {"app": "a1"},
                      "removeDate": "2027-07-11T21:23:15Z",
                      "accountSelection": [
                        {"sourceId": "s1", "accounts": [{"nativeIdentity": "CN=Glen,DC=local"}]},
                        {"sourceId": "s2", "accounts": [{"accountUuid": "{fab7119e}"}]}
                      ],
                      "formInstanceId": "f1"
                    },
                    {"type": "ACCESS_PROFILE", "id": "p1"}
                  ]
                },
                {"identityId": "i2", "requestedItems": [{"type": "ENTITLEMENT", "id": "e1"}]}
              ]
            }
            """,
        )
        assertThat(request)
            .isEqualTo(
                AccessRequests.grantPerIdentity()
                    .forIdentity("i1")
                    .role("r1") { item ->
                        item
                            .onAccountNamed("s1", "CN=Glen,DC=local")
                            .onAccountWithUuid("s2", "{fab7119e}")
                            .form("f1")
                            .comment("Joins")
                            .removeDate(end.toJavaInstant())
                            .metadata("app", "a1")
                    }
                    .accessProfile("p1")
                    .forIdentity("i2")
                    .entitlement("e1")
                    .metadata("ticket", "T-1")
                    .build()
            )
    }

    @Test
    fun accountsAreTakenAsTheApiNamesThemToo() {
        val answered = SelectableAccount.builder().id("a1").uuid("{fab7119e}").nativeIdentity("CN=Glen").build()
        val selected = SelectedAccount.builder().nativeIdentity("CN=Admin").build()

        val request = grantPerIdentity {
            forIdentity("i1") {
                role("r1") {
                    onAccount("s1", answered)
                    onAccount("s2", selected)
                }
            }
        }

        assertJson(
            request.requestedForWithRequestedItems[0].requestedItems[0],
            """
            {
              "type": "ROLE",
              "id": "r1",
              "accountSelection": [
                {"sourceId": "s1", "accounts": [{"accountUuid": "{fab7119e}", "nativeIdentity": "CN=Glen"}]},
                {"sourceId": "s2", "accounts": [{"nativeIdentity": "CN=Admin"}]}
              ]
            }
            """,
        )
    }

    @Test
    fun identitiesCanComeFromAList() {
        val request = grantPerIdentity {
            forIdentities(listOf("i1", "i2")) { id -> role("r1") { onAccountNamed("s1", "CN=$id") } }
        }

        assertThat(request)
            .isEqualTo(
                AccessRequests.grantPerIdentity()
                    .forIdentity("i1")
                    .role("r1") { it.onAccountNamed("s1", "CN=i1") }
                    .forIdentity("i2")
                    .role("r1") { it.onAccountNamed("s1", "CN=i2") }
                    .build()
            )
    }
}
