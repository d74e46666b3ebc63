package dev.latchkey.kotlin.tenant

import dev.latchkey.model.request.AccessRequest
import dev.latchkey.model.request.BulkCancelAccessRequest
import dev.latchkey.model.request.CancelAccessRequest
import dev.latchkey.model.request.CloseAccessRequest
import dev.latchkey.model.tenant.ActionOutcome
import dev.latchkey.model.tenant.NotSentReason
import dev.latchkey.model.tenant.PreparedRequest
import dev.latchkey.model.tenant.Reconciliation
import dev.latchkey.model.tenant.RequestOperations
import dev.latchkey.model.tenant.Submission
import kotlinx.coroutines.CancellationException

/**
 * Submits, cancels and closes access requests. A call that the tenant may have accepted is never sent again
 * automatically.
 */
public class SuspendingRequests
internal constructor(private val operations: RequestOperations, private val calls: Calls) {
    /**
     * Submits an access request. The tenant accepts it and processes it later; it can still drop it then.
     *
     * Cancelling the coroutine ends the call at once with a [CancellationException], but does not undo a request that
     * was sent. Before the exception is thrown, [onCancelled] receives the outcome as far as it is known: often a
     * [Submission.Unknown] with the mark of the request, so that [reconcile] can find it later.
     *
     * ```
     * suspending.requests.create(request) { outcome ->
     *     if (outcome is Submission.Unknown) lost += outcome
     * }
     * ```
     *
     * @param request the request
     * @param onCancelled called once if the coroutine is cancelled, in that coroutine; must return quickly and not
     *   suspend. Default: the outcome of a cancelled call is discarded
     * @return the outcome of the call
     */
    public suspend fun create(request: AccessRequest, onCancelled: (Submission) -> Unit = {}): Submission =
        create(onCancelled) { operations.create(request) }

    private suspend fun create(onCancelled: (Submission) -> Unit, submit: () -> Submission): Submission {
        var began = false
        var outcome: Submission? = null
        try {
            return calls.call {
                began = true
                submit().also { outcome = it }
            }
        } catch (cancelled: CancellationException) {
            (outcome ?: if (began) null else Submission.NotSent(CANCELLED))?.let(onCancelled)
            throw cancelled
        }
    }

    /**
     * Marks a request without sending it, so that it can be stored before it is sent and found again by another
     * process.
     *
     * ```
     * val prepared = suspending.requests.prepare(request)
     * journal += prepared.toJson()
     * suspending.requests.create(prepared)
     * ```
     *
     * Blocks no thread.
     */
    public fun prepare(request: AccessRequest): PreparedRequest = operations.prepare(request)

    /**
     * Submits a prepared request, with its mark, like the other [create].
     *
     * @param prepared the result of [prepare], stored before this call
     * @param onCancelled called once if the coroutine is cancelled, in that coroutine; must return quickly and not
     *   suspend. Default: the outcome of a cancelled call is discarded
     * @return the outcome of the call
     */
    public suspend fun create(prepared: PreparedRequest, onCancelled: (Submission) -> Unit = {}): Submission =
        create(onCancelled) { operations.create(prepared) }

    /**
     * Finds out the outcome of a prepared request without a stored outcome. [Reconciliation.DidNotHappen] means that
     * the same [prepared] can be sent.
     */
    public suspend fun reconcile(prepared: PreparedRequest): Reconciliation = calls.call {
        operations.reconcile(prepared)
    }

    /**
     * Finds out whether a submission of unknown outcome happened. Never guesses: the result is
     * [Reconciliation.CannotTell] if the evidence is not sufficient.
     */
    public suspend fun reconcile(submission: Submission.Unknown): Reconciliation = calls.call {
        operations.reconcile(submission)
    }

    /** Cancels one request that is not approved yet. Cancelling the coroutine does not undo this. */
    public suspend fun cancel(cancel: CancelAccessRequest): ActionOutcome = calls.call { operations.cancel(cancel) }

    /** Cancels several requests. Cancelling the coroutine does not undo this. */
    public suspend fun bulkCancel(cancel: BulkCancelAccessRequest): ActionOutcome = calls.call {
        operations.bulkCancel(cancel)
    }

    /** Closes requests that are stuck. Cancelling the coroutine does not undo this. */
    public suspend fun close(close: CloseAccessRequest): ActionOutcome = calls.call { operations.close(close) }

    private companion object {
        val CANCELLED = NotSentReason { "the coroutine was cancelled before the call began" }
    }
}
