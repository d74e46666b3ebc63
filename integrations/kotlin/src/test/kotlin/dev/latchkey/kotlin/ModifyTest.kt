package dev.latchkey.kotlin

import dev.latchkey.dsl.AccessRequests
import java.time.LocalDate
import java.time.OffsetDateTime
import java.time.ZoneId
import kotlin.time.Instant
import kotlin.time.toJavaInstant
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class ModifyTest {
    private val date = Instant.parse("2027-07-11T21:23:15Z")

    @Test
    fun theDateHoldsForEveryItemThatSaysNoOther() {
        val request =
            modify().removeDate(day = LocalDate.of(2027, 7, 1), zone = ZoneId.of("Europe/Berlin")).items {
                role("r1")
                accessProfile("p1") {
                    removeDate = date
                    comment = "Stays a little longer"
                }
                entitlement("e1") {
                    startDate = date
                    metadata("app", "a1")
                }
                forIdentities("i1", "i2")
            }

        assertJson(
            request,
            """
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
            }
            """,
        )
        assertThat(request)
            .isEqualTo(
                AccessRequests.modify()
                    .removeDate(LocalDate.of(2027, 7, 1), ZoneId.of("Europe/Berlin"))
                    .role("r1")
                    .accessProfile("p1") { it.removeDate(date.toJavaInstant()).comment("Stays a little longer") }
                    .entitlement("e1") { it.startDate(date.toJavaInstant()).metadata("app", "a1") }
                    .forIdentities("i1", "i2")
                    .build()
            )
    }

    @Test
    fun aBeginningThatIsKeptCanBeFinishedTwice() {
        val later = modify().startDate(OffsetDateTime.parse("2027-07-11T23:23:15+02:00"))

        val ann = later.items {
            role("r1")
            forIdentity("ann")
        }
        val bob = later.items {
            role("r2")
            forIdentity("bob")
        }

        assertJson(
            ann,
            """
            {
              "requestedFor": ["ann"],
              "requestType": "MODIFY_ACCESS",
              "requestedItems": [{"type": "ROLE", "id": "r1", "startDate": "2027-07-11T21:23:15Z"}]
            }
            """,
        )
        assertJson(
            bob,
            """
            {
              "requestedFor": ["bob"],
              "requestType": "MODIFY_ACCESS",
              "requestedItems": [{"type": "ROLE", "id": "r2", "startDate": "2027-07-11T21:23:15Z"}]
            }
            """,
        )
    }

    @Test
    fun instantsOfKotlinAndOfJavaMeanTheSame() {
        val items: ModifyScope.() -> Recipients = {
            role("r1")
            forIdentity("i1")
        }

        assertThat(modify().removeDate(date).items(block = items))
            .isEqualTo(modify().removeDate(date.toJavaInstant()).items(block = items))
        assertThat(modify().startDate(date).items(block = items))
            .isEqualTo(modify().startDate(date.toJavaInstant()).items(block = items))
    }
}
