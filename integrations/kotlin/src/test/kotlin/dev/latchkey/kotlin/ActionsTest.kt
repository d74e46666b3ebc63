package dev.latchkey.kotlin

import dev.latchkey.dsl.AccessRequests
import dev.latchkey.dsl.Approvals
import dev.latchkey.model.request.CompletionStatus
import dev.latchkey.model.request.ExecutionStatus
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class ActionsTest {
    @Test
    fun requestsAreCancelled() {
        val one = cancel("q1", because = "Asked for by mistake")
        val two = cancelAll(listOf("q1", "q2", "q1"), because = "Asked for by mistake")

        assertJson(one, """{"accountActivityId": "q1", "comment": "Asked for by mistake"}""")
        assertThat(one).isEqualTo(AccessRequests.cancel("q1").because("Asked for by mistake"))
        assertJson(two, """{"accessRequestIds": ["q1", "q2"], "comment": "Asked for by mistake"}""")
        assertThat(two).isEqualTo(AccessRequests.cancelAll("q1", "q2").because("Asked for by mistake"))
    }

    @Test
    fun requestsAreClosed() {
        val stuck = close(listOf("q1", "q2"), because = "Stuck since May")
        val done = closeAs(ExecutionStatus.COMPLETED, CompletionStatus.SUCCESS, listOf("q1"), because = "Done by hand")

        assertJson(stuck, """{"accessRequestIds": ["q1", "q2"], "message": "Stuck since May"}""")
        assertThat(stuck).isEqualTo(AccessRequests.close("q1", "q2").because("Stuck since May"))
        assertJson(
            done,
            """
            {
              "accessRequestIds": ["q1"],
              "message": "Done by hand",
              "executionStatus": "Completed",
              "completionStatus": "Success"
            }
            """,
        )
        assertThat(done)
            .isEqualTo(
                AccessRequests.closeAs(ExecutionStatus.COMPLETED, CompletionStatus.SUCCESS, listOf("q1"))
                    .because("Done by hand")
            )
    }

    @Test
    fun approvalsAreDecided() {
        val all = approveAll(listOf("a1", "a2"), because = "Known to the team")

        assertJson(approve(because = "Known to the team"), """{"comment": "Known to the team"}""")
        assertThat(approve(because = "Known")).isEqualTo(Approvals.approve().because("Known"))
        assertJson(reject(because = "Not known to the team"), """{"comment": "Not known to the team"}""")
        assertThat(reject(because = "Not known")).isEqualTo(Approvals.reject().because("Not known"))
        assertJson(
            forwardTo("i1", because = "Knows the team"),
            """{"newOwnerId": "i1", "comment": "Knows the team"}""",
        )
        assertThat(forwardTo("i1", because = "Knows")).isEqualTo(Approvals.forwardTo("i1").because("Knows"))
        assertJson(all, """{"approvalIds": ["a1", "a2"], "comment": "Known to the team"}""")
        assertThat(all).isEqualTo(Approvals.approveAll("a1", "a2").because("Known to the team"))
    }
}
