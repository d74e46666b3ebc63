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
        val one = cancel("q1", comment = "Asked for by mistake")
        val two = cancelAll(listOf("q1", "q2", "q1"), comment = "Asked for by mistake")

        assertJson(one, """{"accountActivityId": "q1", "comment": "Asked for by mistake"}""")
        assertThat(one).isEqualTo(AccessRequests.cancel("q1").comment("Asked for by mistake"))
        assertJson(two, """{"accessRequestIds": ["q1", "q2"], "comment": "Asked for by mistake"}""")
        assertThat(two).isEqualTo(AccessRequests.cancelAll("q1", "q2").comment("Asked for by mistake"))
    }

    @Test
    fun requestsAreClosed() {
        val stuck = close(listOf("q1", "q2"), comment = "Stuck since May")
        val done = closeAs(ExecutionStatus.COMPLETED, CompletionStatus.SUCCESS, listOf("q1"), comment = "Done by hand")

        assertJson(stuck, """{"accessRequestIds": ["q1", "q2"], "message": "Stuck since May"}""")
        assertThat(stuck).isEqualTo(AccessRequests.close("q1", "q2").comment("Stuck since May"))
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
                    .comment("Done by hand")
            )
    }

    @Test
    fun approvalsAreDecided() {
        val all = approveAll(listOf("a1", "a2"), comment = "Known to the team")

        assertJson(approve(comment = "Known to the team"), """{"comment": "Known to the team"}""")
        assertThat(approve(comment = "Known")).isEqualTo(Approvals.approve().comment("Known"))
        assertJson(reject(comment = "Not known to the team"), """{"comment": "Not known to the team"}""")
        assertThat(reject(comment = "Not known")).isEqualTo(Approvals.reject().comment("Not known"))
        assertJson(
            forwardTo("i1", comment = "Knows the team"),
            """{"newOwnerId": "i1", "comment": "Knows the team"}""",
        )
        assertThat(forwardTo("i1", comment = "Knows")).isEqualTo(Approvals.forwardTo("i1").comment("Knows"))
        assertJson(all, """{"approvalIds": ["a1", "a2"], "comment": "Known to the team"}""")
        assertThat(all).isEqualTo(Approvals.approveAll("a1", "a2").comment("Known to the team"))
    }
}
