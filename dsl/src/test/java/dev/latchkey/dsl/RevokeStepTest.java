package dev.latchkey.dsl;

import static dev.latchkey.dsl.JsonText.assertJson;

import dev.latchkey.model.request.AccessRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RevokeStepTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aRevokeNamesItemsWithReasonsAndThenOneIdentity() {
        AccessRequest request = AccessRequests.revoke()
                .role("r1", "Left the team", item -> item.assignmentId("ee48a191c00d49bf9264eb0a4fc3a9fc"))
                .accessProfile(
                        "p1",
                        "Left the team",
                        item -> item.removeDate(Instant.parse("2027-07-11T21:23:15Z"))
                                .metadata("app", "a1"))
                .entitlement("e1", "Left the team", item -> item.nativeIdentity("CN=Glen"))
                .role("r2", "Left the house")
                .accessProfile("p2", "Left the house")
                .forIdentity("i1")
                .metadata("ticket", "T-1")
                .build();

        assertJson(request, """
                {
                  "requestedFor": ["i1"],
                  "requestType": "REVOKE_ACCESS",
                  "requestedItems": [
                    {
                      "type": "ROLE",
                      "id": "r1",
                      "comment": "Left the team",
                      "assignmentId": "ee48a191c00d49bf9264eb0a4fc3a9fc"
                    },
                    {
                      "type": "ACCESS_PROFILE",
                      "id": "p1",
                      "comment": "Left the team",
                      "clientMetadata": {"app": "a1"},
                      "removeDate": "2027-07-11T21:23:15Z"
                    },
                    {"type": "ENTITLEMENT", "id": "e1", "comment": "Left the team", "nativeIdentity": "CN=Glen"},
                    {"type": "ROLE", "id": "r2", "comment": "Left the house"},
                    {"type": "ACCESS_PROFILE", "id": "p2", "comment": "Left the house"}
                  ],
                  "clientMetadata": {"ticket": "T-1"}
                }""");
    }

    @Test
    void rolesAndAccessProfilesNeedNoEntitlementBesideThem() {
        AccessRequest request = AccessRequests.revoke()
                .accessProfile("p1", "Left")
                .role("r1", "Left")
                .forIdentity("i1")
                .build();

        assertJson(request, """
                {
                  "requestedFor": ["i1"],
                  "requestType": "REVOKE_ACCESS",
                  "requestedItems": [
                    {"type": "ACCESS_PROFILE", "id": "p1", "comment": "Left"},
                    {"type": "ROLE", "id": "r1", "comment": "Left"}
                  ]
                }""");
    }

    @Test
    void datesLeaveAsUtcWhateverTheyWereGivenAs() {
        AccessRequest request = AccessRequests.revoke()
                .entitlement("e1", "Left", item -> item.removeDate(OffsetDateTime.parse("2027-07-01T00:00:00+02:00")))
                .role("r1", "Left", item -> item.removeDate(ZonedDateTime.of(2027, 7, 1, 0, 0, 0, 0, BERLIN)))
                .accessProfile(
                        "p1",
                        "Left",
                        item -> item.removeDate(LocalDate.of(2027, 7, 1), BERLIN)
                                .metadata(Map.of("app", "a1")))
                .forIdentity("i1")
                .build();

        assertJson(request, """
                {
                  "requestedFor": ["i1"],
                  "requestType": "REVOKE_ACCESS",
                  "requestedItems": [
                    {"type": "ENTITLEMENT", "id": "e1", "comment": "Left", "removeDate": "2027-06-30T22:00:00Z"},
                    {"type": "ROLE", "id": "r1", "comment": "Left", "removeDate": "2027-06-30T22:00:00Z"},
                    {
                      "type": "ACCESS_PROFILE",
                      "id": "p1",
                      "comment": "Left",
                      "clientMetadata": {"app": "a1"},
                      "removeDate": "2027-06-30T22:00:00Z"
                    }
                  ]
                }""");
    }
}
