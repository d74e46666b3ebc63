package dev.latchkey.dsl;

import static dev.latchkey.dsl.JsonText.assertJson;

import dev.latchkey.model.request.AccessRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ModifyTest {
    private static final Instant DATE = Instant.parse("2027-07-11T21:23:15Z");

    @Test
    void theDateHoldsForEveryItemThatSaysNoOther() {
        AccessRequest request = AccessRequests.modify()
                .removeDate(LocalDate.of(2027, 7, 1), ZoneId.of("Europe/Berlin"))
                .role("r1")
                .accessProfile("p1", item -> item.removeDate(DATE).comment("Stays a little longer"))
                .entitlement("e1", item -> item.startDate(DATE).metadata("app", "a1"))
                .forIdentities("i1", "i2")
                .build();

        assertJson(request, """
                {
                  "requestedFor": ["i1", "i2"],
                  "requestType": "MODIFY_ACCESS",
                  "requestedItems": [
                    {"type": "ROLE", "id": "r1", "removeDate": "2027-06-30T22:00:00Z"},
                    {
                      "type": "ACCESS_PROFILE",
                      "id": "p1",
                      "comment": "Stays a little longer",
                      "removeDate": "2027-07-11T21:23:15Z"
                    },
                    {
                      "type": "ENTITLEMENT",
                      "id": "e1",
                      "clientMetadata": {"app": "a1"},
                      "startDate": "2027-07-11T21:23:15Z",
                      "removeDate": "2027-06-30T22:00:00Z"
                    }
                  ]
                }""");
    }

    @Test
    void theBeginningCanBeChangedToo() {
        AccessRequest request = AccessRequests.modify()
                .startDate(OffsetDateTime.parse("2027-07-11T23:23:15+02:00"))
                .role("r1")
                .forIdentity("i1")
                .build();

        assertJson(request, """
                {
                  "requestedFor": ["i1"],
                  "requestType": "MODIFY_ACCESS",
                  "requestedItems": [{"type": "ROLE", "id": "r1", "startDate": "2027-07-11T21:23:15Z"}]
                }""");
    }
}
