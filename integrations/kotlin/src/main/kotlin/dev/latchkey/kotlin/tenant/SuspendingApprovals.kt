package dev.latchkey.kotlin.tenant

import dev.latchkey.model.AccessRequestId
import dev.latchkey.model.ApprovalId
import dev.latchkey.model.Comment
import dev.latchkey.model.approval.ApprovalSummary
import dev.latchkey.model.approval.Approver
import dev.latchkey.model.approval.BulkApproveAccessRequest
import dev.latchkey.model.approval.CompletedApproval
import dev.latchkey.model.approval.ForwardApproval
import dev.latchkey.model.approval.PendingApproval
import dev.latchkey.model.query.ApprovalQuery
import dev.latchkey.model.query.ApprovalSummaryQuery
import dev.latchkey.model.tenant.ActionOutcome
import dev.latchkey.model.tenant.ApprovalOperations
import dev.latchkey.model.tenant.Page
import dev.latchkey.model.tenant.TenantException
import kotlinx.coroutines.flow.Flow

/**
 * Lists approvals and decides them. Cancelling the coroutine of a decision does not undo it. Functions that only read
 * throw a [TenantException] if the tenant rejects the call or does not respond.
 */
public class SuspendingApprovals
internal constructor(private val operations: ApprovalOperations, private val calls: Calls) {
    /** Reads one page of the pending approvals. */
    public suspend fun pendingPage(query: ApprovalQuery): Page<PendingApproval> = calls.call {
        operations.pendingPage(query)
    }

    /**
     * Lists the pending approvals. Each collector reads the list again, lazily, page by page, and can stop at any row.
     * A failure is thrown; an incomplete list is never returned.
     */
    public fun pendingFlow(query: ApprovalQuery): Flow<PendingApproval> = calls.rows { operations.pendingStream(query) }

    /** Reads one page of the completed approvals. */
    public suspend fun completedPage(query: ApprovalQuery): Page<CompletedApproval> = calls.call {
        operations.completedPage(query)
    }

    /** Lists the completed approvals, like [pendingFlow]. */
    public fun completedFlow(query: ApprovalQuery): Flow<CompletedApproval> = calls.rows {
        operations.completedStream(query)
    }

    /** Counts the approvals by state. */
    public suspend fun summary(query: ApprovalSummaryQuery): ApprovalSummary = calls.call { operations.summary(query) }

    /** Lists the approvers of a request. */
    public suspend fun approvers(request: AccessRequestId): List<Approver> = calls.call {
        operations.approvers(request)
    }

    /** Approves one approval. */
    public suspend fun approve(approval: ApprovalId, comment: Comment): ActionOutcome = calls.call {
        operations.approve(approval, comment)
    }

    /** Rejects one approval. */
    public suspend fun reject(approval: ApprovalId, comment: Comment): ActionOutcome = calls.call {
        operations.reject(approval, comment)
    }

    /** Forwards one approval to another identity. */
    public suspend fun forward(approval: ApprovalId, forward: ForwardApproval): ActionOutcome = calls.call {
        operations.forward(approval, forward)
    }

    /** Approves several approvals. */
    public suspend fun bulkApprove(approvals: BulkApproveAccessRequest): ActionOutcome = calls.call {
        operations.bulkApprove(approvals)
    }
}
