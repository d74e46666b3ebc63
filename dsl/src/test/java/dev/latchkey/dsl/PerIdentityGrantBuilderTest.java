package dev.latchkey.dsl;

import static dev.latchkey.dsl.JsonText.assertJson;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.SelectableAccount;
import dev.latchkey.model.request.SelectedAccount;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PerIdentityGrantBuilderTest {

    @Test
    void everyIdentityHasItemsOfItsOwnOnAccountsOfItsOwn() {
        AccessRequest request = AccessRequests.grantPerIdentity()
                .forIdentity("i1")
                .role(
                        "r1",
                        item -> item.onAccountNamed("s1", "CN=Glen,DC=local")
                                .onAccountWithUuid("s2", "{fab7119e}")
                                .form("f1")
                                .comment("Joins")
                                .metadata("app", "a1")
                                .startDate(Instant.parse("2027-01-15T21:22:23Z"))
                                .removeDate(Instant.parse("2027-07-11T21:23:15Z")))
                .accessProfile("p1")
                .forIdentity("i2")
                .entitlement("e1")
                .metadata("ticket", "T-1")
                .build();

        assertJson(request, """
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
                          "startDate": "2027-01-15T21:22:23Z",
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
                }""");
    }

    @Test
    void accountsAreTakenAsTheApiNamesThemToo() {
        SelectableAccount answered = SelectableAccount.builder()
                .id("a1")
                .uuid("{fab7119e}")
                .nativeIdentity("CN=Glen")
                .build();
        SelectedAccount selected =
                SelectedAccount.builder().nativeIdentity("CN=Admin").build();

        AccessRequest request = AccessRequests.grantPerIdentity()
                .forIdentity("i1")
                .role("r1", item -> item.onAccount("s1", answered).onAccount("s2", selected))
                .build();

        assertJson(request, """
                {
                  "requestType": "GRANT_ACCESS",
                  "requestedForWithRequestedItems": [
                    {
                      "identityId": "i1",
                      "requestedItems": [
                        {
                          "type": "ROLE",
                          "id": "r1",
                          "accountSelection": [
                            {"sourceId": "s1", "accounts": [{"accountUuid": "{fab7119e}", "nativeIdentity": "CN=Glen"}]},
                            {"sourceId": "s2", "accounts": [{"nativeIdentity": "CN=Admin"}]}
                          ]
                        }
                      ]
                    }
                  ]
                }""");
    }

    @Test
    void whoIsNamedTwiceGetsTheItemsOfBoth() {
        AccessRequest request = AccessRequests.grantPerIdentity()
                .forIdentity("i1")
                .role("r1")
                .forIdentity("i2")
                .role("r1")
                .forIdentity("i1")
                .role("r2")
                .build();

        assertJson(request, """
                {
                  "requestType": "GRANT_ACCESS",
                  "requestedForWithRequestedItems": [
                    {
                      "identityId": "i1",
                      "requestedItems": [{"type": "ROLE", "id": "r1"}, {"type": "ROLE", "id": "r2"}]
                    },
                    {"identityId": "i2", "requestedItems": [{"type": "ROLE", "id": "r1"}]}
                  ]
                }""");
    }
}
