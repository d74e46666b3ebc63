package dev.latchkey.kotlin.tenant

import dev.latchkey.model.request.AccessRequest
import dev.latchkey.model.request.BulkCancelAccessRequest
import dev.latchkey.model.request.CancelAccessRequest
import dev.latchkey.model.request.CloseAccessRequest
import dev.latchkey.model.tenant.ActionOutcome
import dev.latchkey.model.tenant.Reconciliation
import dev.latchkey.model.tenant.RequestOperations
import dev.latchkey.model.tenant.Submission

/**
 * Submits access requests and ends them. Nothing here is repeated behind the caller's back once it may have happened.
 */
public class SuspendingRequests
internal constructor(private val operations: RequestOperations, private val calls: Calls) {
    /**
     * Submits an access request. The API takes it and works on it later; it may still drop it then.
     *
     * Where the coroutine is cancelled, the outcome is lost: the request may or may not have been taken, and sending it
     * again may ask for everything twice. Who has to know runs this call in [kotlinx.coroutines.NonCancellable], or
     * looks it up afterwards: note the moment before the call, and let [reconcile] find out about a
     * [Submission.Unknown] with the request and that moment.
     */
    public suspend fun create(request: AccessRequest): Submission = calls.call { operations.create(request) }

    /** Looks up what became of a submission whose outcome is unknown: whether it happened, never a guess. */
    public suspend fun reconcile(submission: Submission.Unknown): Reconciliation = calls.call {
        operations.reconcile(submission)
    }

    /** Cancels one request that has not passed approval. Cancelling the coroutine takes nothing back. */
    public suspend fun cancel(cancel: CancelAccessRequest): ActionOutcome = calls.call { operations.cancel(cancel) }

    /** Cancels several requests. Cancelling the coroutine takes nothing back. */
    public suspend fun bulkCancel(cancel: BulkCancelAccessRequest): ActionOutcome = calls.call {
        operations.bulkCancel(cancel)
    }

    /** Ends requests that are stuck. Cancelling the coroutine takes nothing back. */
    public suspend fun close(close: CloseAccessRequest): ActionOutcome = calls.call { operations.close(close) }
}
