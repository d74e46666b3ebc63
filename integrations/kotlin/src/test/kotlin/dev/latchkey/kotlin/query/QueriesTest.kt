package dev.latchkey.kotlin.query

import dev.latchkey.dsl.query.Queries
import dev.latchkey.model.query.Filter
import dev.latchkey.model.version.FilterOperator
import kotlin.time.Instant
import kotlin.time.toJavaInstant
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatIllegalArgumentException
import org.junit.jupiter.api.Test

class QueriesTest {
    private val monday = Instant.parse("2026-11-16T00:00:00Z")
    private val tuesday = java.time.Instant.parse("2026-11-17T00:00:00Z")

    @Test
    fun conditionsAreJoinedByOrAndNegated() {
        val query = statusQuery {
            accessRequestId equalTo "q1"
            anyOf({ created before monday }, { accountActivityItemId isNot "a1" })
            not { created after monday }
        }

        assertThat(query.filters)
            .isEqualTo(
                """accessRequestId eq "q1" and (created lt "2026-11-16T00:00:00Z" or accountActivityItemId ne "a1")""" +
                    """ and not (created gt "2026-11-16T00:00:00Z")"""
            )
    }

    @Test
    fun onlyConditionsAreNegated() {
        assertThatIllegalArgumentException().isThrownBy { statusQuery { not { limit(5) } } }
    }

    @Test
    fun theStatusListIsAsked() {
        val query = statusQuery {
            requestedFor(ME)
            requestedBy("i2")
            assignedTo("i3")
            executing()
            accessRequestId isOneOf listOf("q1", "q2")
            accountActivityItemId isNot "a1"
            created after monday
            created before tuesday
            byCreatedDescending()
            byName()
            limit(100)
            offset(200)
            counted()
        }

        assertThat(query.toParameters())
            .containsExactlyEntriesOf(
                linkedMapOf(
                    "requested-for" to "me",
                    "requested-by" to "i2",
                    "assigned-to" to "i3",
                    "count" to "true",
                    "limit" to "100",
                    "offset" to "200",
                    "filters" to
                        """accessRequestId in ("q1","q2") and accountActivityItemId ne "a1"""" +
                            """ and created gt "2026-11-16T00:00:00Z" and created lt "2026-11-17T00:00:00Z"""",
                    "sorters" to "-created,name",
                    "request-state" to "EXECUTING",
                )
            )
        assertThat(query)
            .isEqualTo(
                Queries.status()
                    .requestedFor(Queries.ME)
                    .requestedBy("i2")
                    .assignedTo("i3")
                    .executing()
                    .accessRequestId()
                    .isOneOf("q1", "q2")
                    .accountActivityItemId()
                    .isNot("a1")
                    .created()
                    .after(monday.toJavaInstant())
                    .created()
                    .before(tuesday)
                    .byCreatedDescending()
                    .byName()
                    .limit(100)
                    .offset(200)
                    .counted()
                    .build()
            )
    }

    @Test
    fun everyOrderOfTheStatusListCanBeSaid() {
        val query = statusQuery {
            regarding("i1")
            byCreated()
            byModified()
            byModifiedDescending()
            byAccountActivityItemId()
            byAccountActivityItemIdDescending()
            byNameDescending()
        }

        assertThat(query.toParameters())
            .containsExactlyEntriesOf(
                linkedMapOf(
                    "regarding-identity" to "i1",
                    "sorters" to "created,modified,-modified,accountActivityItemId,-accountActivityItemId,-name",
                )
            )
    }

    @Test
    fun momentsOfKotlinAndOfJavaAreCompared() {
        val query = statusQuery {
            created equalTo monday
            created atOrAfter monday
            created atOrBefore monday
            created before monday
            created equalTo tuesday
            created atOrAfter tuesday
            created atOrBefore tuesday
            created after tuesday
        }

        assertThat(query.filters)
            .isEqualTo(
                listOf("eq", "ge", "le", "lt").joinToString(" and ") { """created $it "2026-11-16T00:00:00Z"""" } +
                    " and " +
                    listOf("eq", "ge", "le", "gt").joinToString(" and ") { """created $it "2026-11-17T00:00:00Z"""" }
            )
    }

    @Test
    fun administratorsAlsoAskForAStatusAndSortByRequest() {
        val query = administrationQuery {
            requestedFor("i1")
            requestedBy("i2")
            assignedTo("i3")
            executing()
            status equalTo "EXECUTING"
            accessRequestId startsWith "2c91"
            accountActivityItemId equalTo "a1"
            created after monday
            byAccessRequestId()
            byAccessRequestIdDescending()
            byCreated()
            byCreatedDescending()
            byModified()
            byModifiedDescending()
            byName()
            byNameDescending()
            byAccountActivityItemId()
            byAccountActivityItemIdDescending()
            limit(1)
            offset(2)
            counted()
            where(Filter.of("created", FilterOperator.ISNULL))
        }
        val regarding = administrationQuery { regarding("i1") }

        assertThat(query)
            .isEqualTo(
                Queries.administration()
                    .requestedFor("i1")
                    .requestedBy("i2")
                    .assignedTo("i3")
                    .executing()
                    .status()
                    .`is`("EXECUTING")
                    .accessRequestId()
                    .startsWith("2c91")
                    .accountActivityItemId()
                    .`is`("a1")
                    .created()
                    .after(monday.toJavaInstant())
                    .byAccessRequestId()
                    .byAccessRequestIdDescending()
                    .byCreated()
                    .byCreatedDescending()
                    .byModified()
                    .byModifiedDescending()
                    .byName()
                    .byNameDescending()
                    .byAccountActivityItemId()
                    .byAccountActivityItemIdDescending()
                    .limit(1)
                    .offset(2)
                    .counted()
                    .where(Filter.of("created", FilterOperator.ISNULL))
                    .build()
            )
        assertThat(regarding).isEqualTo(Queries.administration().regarding("i1").build())
    }

    @Test
    fun pendingApprovalsAreAskedFor() {
        val query = pendingApprovalsQuery {
            ownedBy(ME)
            id equalTo "a1"
            requestedFor isOneOf listOf("i1")
            accessRequestId equalTo "q1"
            created atOrAfter monday
            modified before tuesday
            where(Filter.of("modified", FilterOperator.GT, "2026-11-16T00:00:00Z"))
            byCreated()
            byCreatedDescending()
            byModified()
            byModifiedDescending()
            limit(1)
            offset(2)
            counted()
        }

        assertThat(query)
            .isEqualTo(
                Queries.pendingApprovals()
                    .ownedBy(Queries.ME)
                    .id()
                    .`is`("a1")
                    .requestedFor()
                    .isOneOf("i1")
                    .accessRequestId()
                    .`is`("q1")
                    .created()
                    .atOrAfter(monday.toJavaInstant())
                    .modified()
                    .before(tuesday)
                    .where(Filter.of("modified", FilterOperator.GT, "2026-11-16T00:00:00Z"))
                    .byCreated()
                    .byCreatedDescending()
                    .byModified()
                    .byModifiedDescending()
                    .limit(1)
                    .offset(2)
                    .counted()
                    .build()
            )
    }

    @Test
    fun completedApprovalsAreAskedFor() {
        val query = completedApprovalsQuery {
            ownedBy(ME)
            id startsWith "2c"
            requestedFor isNot "i1"
            modified atOrBefore monday
            where(Filter.of("id", FilterOperator.ISNULL))
            byCreated()
            byCreatedDescending()
            byModified()
            byModifiedDescending()
            limit(1)
            offset(2)
            counted()
        }

        assertThat(query)
            .isEqualTo(
                Queries.completedApprovals()
                    .ownedBy(Queries.ME)
                    .id()
                    .startsWith("2c")
                    .requestedFor()
                    .isNot("i1")
                    .modified()
                    .atOrBefore(monday.toJavaInstant())
                    .where(Filter.of("id", FilterOperator.ISNULL))
                    .byCreated()
                    .byCreatedDescending()
                    .byModified()
                    .byModifiedDescending()
                    .limit(1)
                    .offset(2)
                    .counted()
                    .build()
            )
    }

    @Test
    fun whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
            .isThrownBy {
                statusQuery {
                    requestedFor("i1")
                    regarding("i2")
                }
            }
            .withMessage(
                "regarding(id): requestedFor(id) was set already and the two exclude each other; keep one of them"
            )
        assertThatIllegalArgumentException()
            .isThrownBy { pendingApprovalsQuery { id equalTo " " } }
            .withMessage("equalTo(value): the value is blank; give one, or leave the call out")
        assertThatIllegalArgumentException()
            .isThrownBy { completedApprovalsQuery { where(Filter.of("created", FilterOperator.ISNULL)) } }
            .withMessageStartingWith(
                "completedApprovalsQuery(v1) { }: completed-approvals does not take created isnull;"
            )
    }
}
