package dev.latchkey.kotlin.tenant

import dev.latchkey.kotlin.grant
import dev.latchkey.model.AccessRequestId
import dev.latchkey.model.error.ErrorResponse
import dev.latchkey.model.request.AccessRequestResponse
import dev.latchkey.model.tenant.ActionOutcome
import dev.latchkey.model.tenant.NotSentReason
import dev.latchkey.model.tenant.Reconciliation
import dev.latchkey.model.tenant.Rejection
import dev.latchkey.model.tenant.Submission
import java.time.Instant
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** Each `when` has no `else`: a case that comes anew stops this file from compiling. */
class OutcomesTest {
    private val rejection = Rejection(Rejection.Reason.FORBIDDEN, 403, ErrorResponse.builder().build(), mapOf(), "{}")
    private val request = grant {
        role("r1")
        forIdentity("i1")
    }

    @Test
    fun aSubmissionHasFourCases() {
        fun tell(submission: Submission): String =
            when (submission) {
                is Submission.Accepted -> "works on ${submission.response.newRequests.size} requests"
                is Submission.Rejected -> "refused: ${submission.rejection.reason}"
                is Submission.NotSent -> "did not leave: ${submission.reason.message}"
                is Submission.Unknown -> "left at ${submission.sentAt}: ${submission.problem}"
            }

        assertThat(tell(Submission.Accepted(AccessRequestResponse.builder().build()))).isEqualTo("works on 0 requests")
        assertThat(tell(Submission.Rejected(rejection))).isEqualTo("refused: FORBIDDEN")
        assertThat(tell(Submission.NotSent(NotSentReason { "the name cannot be resolved" })))
            .isEqualTo("did not leave: the name cannot be resolved")
        assertThat(tell(Submission.Unknown(request, Instant.EPOCH, "connection reset")))
            .isEqualTo("left at 1970-01-01T00:00:00Z: connection reset")
    }

    @Test
    fun anActionHasFourCases() {
        fun tell(outcome: ActionOutcome): String =
            when (outcome) {
                is ActionOutcome.Accepted -> "taken"
                is ActionOutcome.Rejected -> "refused: ${outcome.rejection.status}"
                is ActionOutcome.NotSent -> "did not leave: ${outcome.reason.message}"
                is ActionOutcome.Unknown -> "nobody knows: ${outcome.problem}"
            }

        assertThat(tell(ActionOutcome.Accepted())).isEqualTo("taken")
        assertThat(tell(ActionOutcome.Rejected(rejection))).isEqualTo("refused: 403")
        assertThat(tell(ActionOutcome.NotSent(NotSentReason { "no network" }))).isEqualTo("did not leave: no network")
        assertThat(tell(ActionOutcome.Unknown("timed out"))).isEqualTo("nobody knows: timed out")
    }

    @Test
    fun aReconciliationHasThreeCases() {
        fun tell(reconciliation: Reconciliation): String =
            when (reconciliation) {
                is Reconciliation.Happened -> "it is ${reconciliation.requests.single()}"
                is Reconciliation.DidNotHappen -> "send it again"
                is Reconciliation.CannotTell -> "ask somebody: ${reconciliation.reason}"
            }

        assertThat(tell(Reconciliation.Happened(listOf(AccessRequestId.of("q1"))))).isEqualTo("it is q1")
        assertThat(tell(Reconciliation.DidNotHappen())).isEqualTo("send it again")
        assertThat(tell(Reconciliation.CannotTell("two look alike"))).isEqualTo("ask somebody: two look alike")
    }
}
