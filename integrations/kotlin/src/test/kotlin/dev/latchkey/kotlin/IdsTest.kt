package dev.latchkey.kotlin

import dev.latchkey.kotlin.query.completedApprovalsQuery
import dev.latchkey.kotlin.query.statusQuery
import dev.latchkey.model.AccessRequestId
import dev.latchkey.model.ApprovalId
import dev.latchkey.model.IdentityId
import dev.latchkey.model.request.CompletionStatus
import dev.latchkey.model.request.ExecutionStatus
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** Ids may be given with their types: what is built is the same. */
class IdsTest {
    private val ann = IdentityId.of("ann")
    private val bob = IdentityId.of("bob")
    private val one = AccessRequestId.of("q1")
    private val two = AccessRequestId.of("q2")

    @Test
    fun identitiesOfRequests() {
        val flat = grant {
            role("r")
            forIdentity(ann)
            forIdentities(ann, bob)
            forIdentities(listOf(bob))
        }
        val nested = grantPerIdentity {
            forIdentity(ann) { role("r") }
            forIdentities(listOf(bob)) { id -> role("role of $id") }
        }

        assertThat(flat.requestedFor).containsExactly(ann, bob)
        assertThat(nested.requestedForWithRequestedItems.map { it.identityId }).containsExactly(ann, bob)
        assertThat(nested.requestedForWithRequestedItems[1].requestedItems[0].id).isEqualTo("role of bob")
    }

    @Test
    fun identitiesOfRevokesAndMachines() {
        assertThat(revoke(from = ann) { role("r", comment = "why") })
            .isEqualTo(revoke(from = "ann") { role("r", comment = "why") })
        assertThat(revokeEntitlement("e", comment = "why", from = ann))
            .isEqualTo(revokeEntitlement("e", comment = "why", from = "ann"))
        assertThat(forMachine(ann).revokeEntitlement("e", comment = "why"))
            .isEqualTo(forMachine("ann").revokeEntitlement("e", comment = "why"))
    }

    @Test
    fun actions() {
        val texts = listOf("q1", "q2")
        val ids = listOf(one, two)

        assertThat(cancel(one, comment = "why")).isEqualTo(cancel("q1", comment = "why"))
        assertThat(cancelAll(ids, comment = "why")).isEqualTo(cancelAll(texts, comment = "why"))
        assertThat(close(ids, comment = "why")).isEqualTo(close(texts, comment = "why"))
        assertThat(closeAs(ExecutionStatus.COMPLETED, CompletionStatus.SUCCESS, ids, comment = "why"))
            .isEqualTo(closeAs(ExecutionStatus.COMPLETED, CompletionStatus.SUCCESS, texts, comment = "why"))
        assertThat(forwardTo(ann, comment = "why")).isEqualTo(forwardTo("ann", comment = "why"))
        assertThat(approveAll(listOf(ApprovalId.of("a1")), comment = "why"))
            .isEqualTo(approveAll(listOf("a1"), comment = "why"))
    }

    @Test
    fun queries() {
        assertThat(
                statusQuery {
                    requestedFor(ann)
                    requestedBy(bob)
                    assignedTo(ann)
                }
            )
            .isEqualTo(
                statusQuery {
                    requestedFor("ann")
                    requestedBy("bob")
                    assignedTo("ann")
                }
            )
        assertThat(statusQuery { regarding(ann) }).isEqualTo(statusQuery { regarding("ann") })
        assertThat(completedApprovalsQuery { ownedBy(ann) }).isEqualTo(completedApprovalsQuery { ownedBy("ann") })
    }
}
