package dev.latchkey.dsl;

import static dev.latchkey.dsl.JsonText.assertJson;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.AccessRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrantTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aGrantNamesItemsAndThenIdentities() {
        OffsetDateTime endOfYear = OffsetDateTime.parse("2026-12-31T23:00:00Z");

        AccessRequest request = AccessRequests.grant()
                .accessProfile(
                        "2c9180835d2e5168015d32f890ca1581",
                        item -> item.comment("Joins the audit team").removeDate(endOfYear))
                .entitlement("2c91808874ff91550175097daaec161c")
                .forIdentities("2c918084660f45d6016617daa9210584", "2c9180867b50d088017b554662fb281e")
                .build();

        assertJson(request, """
                {
                  "requestedFor": ["2c918084660f45d6016617daa9210584", "2c9180867b50d088017b554662fb281e"],
                  "requestType": "GRANT_ACCESS",
                  "requestedItems": [
                    {
                      "type": "ACCESS_PROFILE",
                      "id": "2c9180835d2e5168015d32f890ca1581",
                      "comment": "Joins the audit team",
                      "removeDate": "2026-12-31T23:00:00Z"
                    },
                    {"type": "ENTITLEMENT", "id": "2c91808874ff91550175097daaec161c"}
                  ]
                }""");
    }

    @Test
    void anItemCanHaveEverythingThatIsDocumentedForIt() {
        AccessRequest request = AccessRequests.grant()
                .role(
                        "r1",
                        item -> item.form("f1")
                                .comment("Joins")
                                .startDate(Instant.parse("2027-01-01T00:00:00Z"))
                                .removeDate(Instant.parse("2027-06-30T16:00:00.5Z"))
                                .metadata("app", "a1")
                                .metadata(Map.of("note", "")))
                .forIdentity("i1")
                .metadata("ticket", "T-1")
                .metadata(Map.of("ticket", "T-2"))
                .build();

        assertJson(request, """
                {
                  "requestedFor": ["i1"],
                  "requestType": "GRANT_ACCESS",
                  "requestedItems": [
                    {
                      "type": "ROLE",
                      "id": "r1",
                      "comment": "Joins",
                      "clientMetadata": {"app": "a1", "note": ""},
                      "startDate": "2027-01-01T00:00:00Z",
                      "removeDate": "2027-06-30T16:00:00.500Z",
                      "formInstanceId": "f1"
                    }
                  ],
                  "clientMetadata": {"ticket": "T-2"}
                }""");
    }

    @Test
    void datesLeaveAsUtcWhateverTheyWereGivenAs() {
        AccessRequest request = AccessRequests.grant()
                .role("instant", item -> item.removeDate(Instant.parse("2027-06-30T22:00:00Z")))
                .role("offset", item -> item.removeDate(OffsetDateTime.parse("2027-07-01T00:00:00+02:00")))
                .role("zone", item -> item.removeDate(ZonedDateTime.of(2027, 7, 1, 0, 0, 0, 0, BERLIN)))
                .role("day", item -> item.removeDate(LocalDate.of(2027, 7, 1), BERLIN))
                .role("start-offset", item -> item.startDate(OffsetDateTime.parse("2027-07-01T00:00:00+02:00")))
                .role("start-zone", item -> item.startDate(ZonedDateTime.of(2027, 7, 1, 0, 0, 0, 0, BERLIN)))
                .role("start-day", item -> item.startDate(LocalDate.of(2027, 7, 1), BERLIN))
                .forIdentities(List.of("i1"))
                .build();

        assertJson(request, """
                {
                  "requestedFor": ["i1"],
                  "requestType": "GRANT_ACCESS",
                  "requestedItems": [
                    {"type": "ROLE", "id": "instant", "removeDate": "2027-06-30T22:00:00Z"},
                    {"type": "ROLE", "id": "offset", "removeDate": "2027-06-30T22:00:00Z"},
                    {"type": "ROLE", "id": "zone", "removeDate": "2027-06-30T22:00:00Z"},
                    {"type": "ROLE", "id": "day", "removeDate": "2027-06-30T22:00:00Z"},
                    {"type": "ROLE", "id": "start-offset", "startDate": "2027-06-30T22:00:00Z"},
                    {"type": "ROLE", "id": "start-zone", "startDate": "2027-06-30T22:00:00Z"},
                    {"type": "ROLE", "id": "start-day", "startDate": "2027-06-30T22:00:00Z"}
                  ]
                }""");
    }

    @Test
    void aDayWithoutMidnightBeginsWithItsFirstMoment() {
        AccessRequest request = AccessRequests.grant()
                .role("r1", item -> item.removeDate(LocalDate.of(2027, 9, 5), ZoneId.of("America/Santiago")))
                .forIdentity("i1")
                .build();

        assertJson(request.getRequestedItems().get(0), """
                {"type": "ROLE", "id": "r1", "removeDate": "2027-09-05T04:00:00Z"}""");
    }

    @ParameterizedTest
    @EnumSource
    void theTypeOfAnItemCanBeKnownAtRunTimeOnly(ItemType type) {
        AccessRequest request = AccessRequests.grant()
                .item(type, "x1", item -> item.comment("Joins"))
                .forIdentity("i1")
                .build();

        assertJson(
                request.getRequestedItems().get(0),
                "{\"type\": \"" + type + "\", \"id\": \"x1\", \"comment\": \"Joins\"}");
    }

    @Test
    void identitiesThatAreNamedTwiceCountOnce() {
        AccessRequest request = AccessRequests.grant()
                .accessProfile("p1")
                .forIdentities("i1", "i2", "i1")
                .build();

        assertJson(request, """
                {
                  "requestedFor": ["i1", "i2"],
                  "requestType": "GRANT_ACCESS",
                  "requestedItems": [{"type": "ACCESS_PROFILE", "id": "p1"}]
                }""");
    }

    @Test
    void anItemStaysWhatItWasNamedWhateverItsDetailsAreTakenFrom() {
        GrantItemOptions[] kept = new GrantItemOptions[1];
        AccessRequest request = AccessRequests.grant()
                .role("r1", item -> kept[0] = item.comment("Kept"))
                .entitlement("e1", item -> kept[0])
                .forIdentity("i1")
                .build();

        assertJson(request.getRequestedItems().get(1), """
                {"type": "ENTITLEMENT", "id": "e1", "comment": "Kept"}""");
    }

    @ParameterizedTest
    @EnumSource
    void anItemWhoseTypeIsKnownAtRunTimeNeedsNoDetails(ItemType type) {
        assertThat(AccessRequests.grant().item(type, "x").forIdentity("i1").build())
                .isEqualTo(AccessRequests.grant()
                        .item(type, "x", item -> item)
                        .forIdentity("i1")
                        .build());
    }
}
