package dev.latchkey.kotlin

import dev.latchkey.dsl.AccessRequests
import dev.latchkey.model.ItemType
import dev.latchkey.model.version.ApiVersion
import java.time.LocalDate
import java.time.OffsetDateTime
import java.time.ZoneId
import java.time.ZonedDateTime
import kotlin.time.Instant
import kotlin.time.toJavaInstant
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.EnumSource

class GrantTest {
    private val berlin = ZoneId.of("Europe/Berlin")
    private val start = Instant.parse("2027-01-01T00:00:00Z")
    private val end = Instant.parse("2027-06-30T16:00:00.5Z")

    @Test
    fun anItemCanHaveEverythingThatIsDocumentedForIt() {
        val request = grant {
            role("r1") {
                form = "f1"
                comment = "Joins"
                startDate = start
                removeDate = end
                metadata("app", "a1")
                metadata(mapOf("note" to ""))
            }
            accessProfile("p1")
            entitlement("e1")
            metadata("ticket", "T-1")
            metadata(mapOf("ticket" to "T-2"))
            forIdentities("i1", "i2")
        }

        assertJson(
            request,
            """
            {
              "requestedFor": ["i1", "i2"],
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
                },
                {"type": "ACCESS_PROFILE", "id": "p1"},
                {"type": "ENTITLEMENT", "id": "e1"}
              ],
              "clientMetadata": {"ticket": "T-2"}
            }
            """,
        )
        assertThat(request)
            .isEqualTo(
                AccessRequests.grant()
                    .role("r1") { item ->
                        item
                            .form("f1")
                            .comment("Joins")
                            .startDate(start.toJavaInstant())
                            .removeDate(end.toJavaInstant())
                            .metadata("app", "a1")
                            .metadata("note", "")
                    }
                    .accessProfile("p1")
                    .entitlement("e1")
                    .forIdentities("i1", "i2")
                    .metadata("ticket", "T-2")
                    .build()
            )
    }

    @Test
    fun datesLeaveAsUtcWhateverTheyWereGivenAs() {
        val request = grant {
            role("instant") { removeDate(java.time.Instant.parse("2027-06-30T22:00:00Z")) }
            role("offset") { removeDate(OffsetDateTime.parse("2027-07-01T00:00:00+02:00")) }
            role("zone") { removeDate(ZonedDateTime.of(2027, 7, 1, 0, 0, 0, 0, berlin)) }
            role("day") { removeDate(day = LocalDate.of(2027, 7, 1), zone = berlin) }
            role("start-instant") { startDate(java.time.Instant.parse("2027-06-30T22:00:00Z")) }
            role("start-offset") { startDate(OffsetDateTime.parse("2027-07-01T00:00:00+02:00")) }
            role("start-zone") { startDate(ZonedDateTime.of(2027, 7, 1, 0, 0, 0, 0, berlin)) }
            role("start-day") { startDate(day = LocalDate.of(2027, 7, 1), zone = berlin) }
            forIdentity("i1")
        }

        assertJson(
            request,
            """
            {
              "requestedFor": ["i1"],
              "requestType": "GRANT_ACCESS",
              "requestedItems": [
                {"type": "ROLE", "id": "instant", "removeDate": "2027-06-30T22:00:00Z"},
                {"type": "ROLE", "id": "offset", "removeDate": "2027-06-30T22:00:00Z"},
                {"type": "ROLE", "id": "zone", "removeDate": "2027-06-30T22:00:00Z"},
                {"type": "ROLE", "id": "day", "removeDate": "2027-06-30T22:00:00Z"},
                {"type": "ROLE", "id": "start-instant", "startDate": "2027-06-30T22:00:00Z"},
                {"type": "ROLE", "id": "start-offset", "startDate": "2027-06-30T22:00:00Z"},
                {"type": "ROLE", "id": "start-zone", "startDate": "2027-06-30T22:00:00Z"},
                {"type": "ROLE", "id": "start-day", "startDate": "2027-06-30T22:00:00Z"}
              ]
            }
            """,
        )
    }

    @ParameterizedTest
    @EnumSource
    fun theTypeOfAnItemCanBeKnownAtRunTimeOnly(type: ItemType) {
        val request = grant {
            item(type, "x1") { comment = "Joins" }
            forIdentity("i1")
        }

        assertJson(request.requestedItems[0], """{"type": "$type", "id": "x1", "comment": "Joins"}""")
    }

    @Test
    fun nullLeavesADetailOut() {
        val request = grant {
            role("r1") {
                comment = "Joins"
                comment = null
                startDate = null
                removeDate = null
                form = null
            }
            forIdentity("i1")
        }

        assertJson(request.requestedItems[0], """{"type": "ROLE", "id": "r1"}""")
    }

    @Test
    fun itemsAndIdentitiesCanComeFromLoopsAndInAnyOrder() {
        val request = grant {
            forIdentity("i1")
            for (id in listOf("r1", "r2")) role(id)
            forIdentities(listOf("i2", "i1"))
        }

        assertJson(
            request,
            """
            {
              "requestedFor": ["i1", "i2"],
              "requestType": "GRANT_ACCESS",
              "requestedItems": [{"type": "ROLE", "id": "r1"}, {"type": "ROLE", "id": "r2"}]
            }
            """,
        )
    }

    @Test
    fun accountsAreAskedForInTheFlatShape() {
        val request = accountsSelection {
            accessProfile("p1") { comment = "Joins" }
            forIdentities("i1", "i2")
        }

        assertJson(
            request,
            """
            {
              "requestedFor": ["i1", "i2"],
              "requestType": "GRANT_ACCESS",
              "requestedItems": [{"type": "ACCESS_PROFILE", "id": "p1", "comment": "Joins"}]
            }
            """,
        )
        assertThat(request)
            .isEqualTo(
                AccessRequests.accountsSelection()
                    .accessProfile("p1") { it.comment("Joins") }
                    .forIdentities("i1", "i2")
                    .build()
            )
    }

    @Test
    fun aSentenceIsBuiltForTheApiVersionThatIsNamed() {
        val request =
            grant(ApiVersion.BETA) {
                role("r1")
                forIdentity("i1")
            }

        assertThat(request).isEqualTo(AccessRequests.grant().role("r1").forIdentity("i1").build(ApiVersion.BETA))
    }
}
