package dev.latchkey.dsl;

import static dev.latchkey.dsl.JsonText.assertJson;

import dev.latchkey.model.request.AccessRequest;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MachineStepTest {
    private static final String MACHINE = "a1111111-bc6d-4ff3-8365-c2d44f2c68d6";
    private static final String OTHER = "b2222222-bc6d-4ff3-8365-c2d44f2c68d6";
    private static final Instant DATE = Instant.parse("2027-07-11T21:23:15Z");

    @Test
    void machinesGetEntitlementsEachOnOneAccount() {
        AccessRequest request = AccessRequests.forMachine(MACHINE)
                .grant()
                .entitlement(
                        "e1",
                        item -> item.onAccountNamed("s1", "CN=backup")
                                .comment("Runs backups")
                                .metadata("app", "a1")
                                .startDate(DATE)
                                .removeDate(DATE.plusSeconds(60)))
                .entitlement("e2", item -> item.onAccountWithUuid("s1", "{fab7119e}"))
                .forMachine(OTHER)
                .entitlement("e1", item -> item.onAccountNamed("s1", "CN=restore"))
                .metadata("ticket", "T-1")
                .build();

        assertJson(request, """
                {
                  "requestType": "GRANT_ACCESS",
                  "clientMetadata": {"ticket": "T-1"},
                  "requestedForWithRequestedItems": [
                    {
                      "identityId": "a1111111-bc6d-4ff3-8365-c2d44f2c68d6",
                      "identityType": "MACHINE",
                      "requestedItems": [
                        {
                          "type": "ENTITLEMENT",
                          "id": "e1",
                          "comment": "Runs backups",
                          "clientMetadata": {"app": "a1"},
                          "startDate": "2027-07-11T21:23:15Z",
                          "removeDate": "2027-07-11T21:24:15Z",
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
                      "identityId": "b2222222-bc6d-4ff3-8365-c2d44f2c68d6",
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
                }""");
    }

    @Test
    void aModifyGivesItsDateToEveryItem() {
        AccessRequest request = AccessRequests.forMachine(MACHINE)
                .modify()
                .removeDate(DATE)
                .entitlement("e1", item -> item.onAccountNamed("s1", "CN=backup"))
                .entitlement(
                        "e2", item -> item.onAccountNamed("s1", "CN=backup").removeDate(DATE.plusSeconds(60)))
                .forMachine(OTHER)
                .entitlement("e1", item -> item.onAccountNamed("s1", "CN=restore"))
                .build();

        assertJson(request, """
                {
                  "requestType": "MODIFY_ACCESS",
                  "requestedForWithRequestedItems": [
                    {
                      "identityId": "a1111111-bc6d-4ff3-8365-c2d44f2c68d6",
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
                          "removeDate": "2027-07-11T21:24:15Z",
                          "accountSelection": [{"sourceId": "s1", "accounts": [{"nativeIdentity": "CN=backup"}]}]
                        }
                      ]
                    },
                    {
                      "identityId": "b2222222-bc6d-4ff3-8365-c2d44f2c68d6",
                      "identityType": "MACHINE",
                      "requestedItems": [
                        {
                          "type": "ENTITLEMENT",
                          "id": "e1",
                          "removeDate": "2027-07-11T21:23:15Z",
                          "accountSelection": [{"sourceId": "s1", "accounts": [{"nativeIdentity": "CN=restore"}]}]
                        }
                      ]
                    }
                  ]
                }""");
    }

    @Test
    void aRevokeNamesTheAccountOnTheItem() {
        AccessRequest request = AccessRequests.forMachine(MACHINE)
                .revoke()
                .entitlement(
                        "e1",
                        "No longer runs backups",
                        item -> item.nativeIdentity("CN=backup").removeDate(DATE))
                .build();

        assertJson(request, """
                {
                  "requestType": "REVOKE_ACCESS",
                  "requestedForWithRequestedItems": [
                    {
                      "identityId": "a1111111-bc6d-4ff3-8365-c2d44f2c68d6",
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
                }""");
    }

    @Test
    void accountsOfMachinesAreAskedForInTheNestedShape() {
        AccessRequest request =
                AccessRequests.forMachine(MACHINE).accountsSelection("e1", "e2").build();

        assertJson(request, """
                {
                  "requestType": "GRANT_ACCESS",
                  "requestedForWithRequestedItems": [
                    {
                      "identityId": "a1111111-bc6d-4ff3-8365-c2d44f2c68d6",
                      "identityType": "MACHINE",
                      "requestedItems": [{"type": "ENTITLEMENT", "id": "e1"}, {"type": "ENTITLEMENT", "id": "e2"}]
                    }
                  ]
                }""");
    }
}
