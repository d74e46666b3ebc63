package joiners

import dev.latchkey.kotlin.grant
import dev.latchkey.kotlin.tenant.SuspendingTenant
import dev.latchkey.kotlin.tenant.awaitPlan
import dev.latchkey.model.AccessRequestId
import dev.latchkey.model.IdentityId
import dev.latchkey.model.tenant.Awaited
import dev.latchkey.model.tenant.Reconciliation
import dev.latchkey.model.tenant.Submission
import kotlin.time.Duration
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope

/** What became of the request for somebody. */
sealed interface Outcome {
    data object Granted : Outcome

    data object StillWaiting : Outcome

    data class Failed(val reason: String) : Outcome
}

/** Asks for a role for each joiner, all at once, and waits for all of them. No thread is held meanwhile. */
suspend fun SuspendingTenant.welcome(
    joiners: List<IdentityId>,
    role: String,
    within: Duration,
): Map<IdentityId, Outcome> = coroutineScope {
    joiners.map { joiner -> async { joiner to welcome(joiner, role, within) } }.awaitAll().toMap()
}

private suspend fun SuspendingTenant.welcome(joiner: IdentityId, role: String, within: Duration): Outcome {
    val request = grant {
        role(role) { comment = "Joins the team" }
        forIdentity(joiner)
    }
    return when (val submission = requests.create(request)) {
        is Submission.Accepted -> await(submission.requests().first().id(), within)
        is Submission.Rejected -> Outcome.Failed("refused: ${submission.rejection.error.text()}")
        is Submission.NotSent -> Outcome.Failed("not sent: ${submission.reason.message}")
        is Submission.Unknown -> find(submission, within)
    }
}

/** The answer was lost: looks the request up, and never sends it again by itself. */
private suspend fun SuspendingTenant.find(submission: Submission.Unknown, within: Duration): Outcome =
    when (val found = requests.reconcile(submission)) {
        is Reconciliation.Happened -> await(found.requests.first(), within)
        is Reconciliation.DidNotHappen -> Outcome.Failed("the call was lost; ask again")
        is Reconciliation.CannotTell -> Outcome.Failed(found.reason)
    }

private suspend fun SuspendingTenant.await(id: AccessRequestId, within: Duration): Outcome =
    when (val awaited = status.await(id, awaitPlan(within))) {
        is Awaited.Ended ->
            if (awaited.allCompleted()) Outcome.Granted
            else Outcome.Failed("${awaited.notCompleted().map { it.state }}")
        is Awaited.StillRunning, is Awaited.NeverAppeared -> Outcome.StillWaiting
    }
