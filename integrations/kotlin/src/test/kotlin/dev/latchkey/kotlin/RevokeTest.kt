package dev.latchkey.kotlin

import dev.latchkey.dsl.AccessRequests
import java.time.LocalDate
import java.time.OffsetDateTime
import java.time.ZoneId
import java.time.ZonedDateTime
import kotlin.time.Instant
import kotlin.time.toJavaInstant
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class RevokeTest {
    private val berlin = ZoneId.of("Europe/Berlin")
    private val date = Instant.parse("2027-07-11T21:23:15Z")

    @Test
    fun rolesAndAccessProfilesAreTakenFromOneIdentity() {
        val request =
            revoke(from = "i1") {
                role("r1", comment = "Left the team") { assignmentId = "ee48a191c00d49bf9264eb0a4fc3a9fc" }
                accessProfile("p1", comment = "Left the team") {
                    removeDate = date
                    metadata("app", "a1")
                }
                role("r2", comment = "Left the house")
                metadata("ticket", "T-1")
            }

        assertJson(
            request,
            """
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
                {"type": "ROLE", "id": "r2", "comment": "Left the house"}
              ],
              "clientMetadata": {"ticket": "T-1"}
            }
            """,
        )
        assertThat(request)
            .isEqualTo(
                AccessRequests.revoke()
                    .role("r1", "Left the team") { it.assignmentId("ee48a191c00d49bf9264eb0a4fc3a9fc") }
                    .accessProfile("p1", "Left the team") { item ->
                        item.removeDate(date.toJavaInstant()).metadata("app", "a1")
                    }
                    .role("r2", "Left the house")
                    .forIdentity("i1")
                    .metadata("ticket", "T-1")
                    .build()
            )
    }

    @Test
    fun anEntitlementIsTakenAwayWithRolesAndAccessProfilesAlongside() {
        val request =
            revokeEntitlement(
                "e1",
                comment = "Left the team",
                from = "i1",
                requestMetadata = mapOf("ticket" to "T-1"),
            ) {
                nativeIdentity = "CN=Glen"
                removeDate = date
                alongside { role("r1", comment = "Left the team") }
                alongside { accessProfile("p1", comment = "Left the house") { metadata("app", "a1") } }
            }

        assertJson(
            request,
            """
            {
              "requestedFor": ["i1"],
              "requestType": "REVOKE_ACCESS",
              "requestedItems": [
                {
                  "type": "ENTITLEMENT",
                  "id": "e1",
                  "comment": "Left the team",
                  "removeDate": "2027-07-11T21:23:15Z",
                  "nativeIdentity": "CN=Glen"
                },
                {"type": "ROLE", "id": "r1", "comment": "Left the team"},
                {
                  "type": "ACCESS_PROFILE",
                  "id": "p1",
                  "comment": "Left the house",
                  "clientMetadata": {"app": "a1"}
                }
              ],
              "clientMetadata": {"ticket": "T-1"}
            }
            """,
        )
        assertThat(request)
            .isEqualTo(
                AccessRequests.revoke()
                    .entitlement("e1", "Left the team") { item ->
                        item.nativeIdentity("CN=Glen").removeDate(date.toJavaInstant())
                    }
                    .role("r1", "Left the team")
                    .accessProfile("p1", "Left the house") { it.metadata("app", "a1") }
                    .forIdentity("i1")
                    .metadata("ticket", "T-1")
                    .build()
            )
    }

    @Test
    fun datesLeaveAsUtcWhateverTheyWereGivenAs() {
        val request =
            revoke(from = "i1") {
                role("r1", comment = "Left") { removeDate(OffsetDateTime.parse("2027-07-01T00:00:00+02:00")) }
                role("r2", comment = "Left") { removeDate(ZonedDateTime.of(2027, 7, 1, 0, 0, 0, 0, berlin)) }
                accessProfile("p1", comment = "Left") { removeDate(day = LocalDate.of(2027, 7, 1), zone = berlin) }
            }

        assertJson(
            request,
            """
            {
              "requestedFor": ["i1"],
              "requestType": "REVOKE_ACCESS",
              "requestedItems": [
                {"type": "ROLE", "id": "r1", "comment": "Left", "removeDate": "2027-06-30T22:00:00Z"},
                {"type": "ROLE", "id": "r2", "comment": "Left", "removeDate": "2027-06-30T22:00:00Z"},
                {"type": "ACCESS_PROFILE", "id": "p1", "comment": "Left", "removeDate": "2027-06-30T22:00:00Z"}
              ]
            }
            """,
        )
    }
}
