package dev.latchkey.kotlin

import dev.latchkey.dsl.AccessRequests
import dev.latchkey.dsl.Approvals
import dev.latchkey.dsl.CommentStep
import dev.latchkey.model.AccessRequestId
import dev.latchkey.model.ApprovalId
import dev.latchkey.model.Comment
import dev.latchkey.model.IdentityId
import dev.latchkey.model.approval.BulkApproveAccessRequest
import dev.latchkey.model.approval.ForwardApproval
import dev.latchkey.model.request.BulkCancelAccessRequest
import dev.latchkey.model.request.CancelAccessRequest
import dev.latchkey.model.request.CloseAccessRequest
import dev.latchkey.model.request.CompletionStatus
import dev.latchkey.model.request.ExecutionStatus

/**
 * Cancels a request that is not approved yet: `cancel("2c91…", comment = "Asked for by mistake")`.
 *
 * @param accessRequestId the id of the request, not of one of its items
 * @param comment the reason
 * @throws IllegalArgumentException if one of the two is blank
 */
public fun cancel(accessRequestId: String, comment: String): CancelAccessRequest =
    AccessRequests.cancel(accessRequestId).comment("cancel", comment)

/**
 * Cancels several requests.
 *
 * @param accessRequestIds 1 to 50 ids of requests; duplicates are ignored
 * @param comment the reason
 * @throws IllegalArgumentException if an id or the reason is blank, or if there are no ids or more than 50
 */
public fun cancelAll(accessRequestIds: Collection<String>, comment: String): BulkCancelAccessRequest =
    AccessRequests.cancelAll(accessRequestIds).comment("cancelAll", comment)

/**
 * Closes requests that are stuck. The API sets them to terminated and failed.
 *
 * @param accessRequestIds 1 to 500 ids of requests; duplicates are ignored
 * @param comment the reason
 * @throws IllegalArgumentException if an id or the reason is blank, or if there are no ids or more than 500
 */
public fun close(accessRequestIds: Collection<String>, comment: String): CloseAccessRequest =
    AccessRequests.close(accessRequestIds).comment("close", comment)

/**
 * Closes requests that are stuck, with a given status.
 *
 * @param execution the stage that provisioning is set to
 * @param completion the result that the requests are set to
 * @param accessRequestIds 1 to 500 ids of requests; duplicates are ignored
 * @param comment the reason
 * @throws IllegalArgumentException if an id or the reason is blank, or if there are no ids or more than 500
 */
public fun closeAs(
    execution: ExecutionStatus,
    completion: CompletionStatus,
    accessRequestIds: Collection<String>,
    comment: String,
): CloseAccessRequest = AccessRequests.closeAs(execution, completion, accessRequestIds).comment("closeAs", comment)

/**
 * Approves one request; the id of the approval is part of the path, not of this body.
 *
 * @throws IllegalArgumentException if the reason is blank
 */
public fun approve(comment: String): Comment = Approvals.approve().comment("approve", comment)

/**
 * Rejects one request; the id of the approval is part of the path, not of this body.
 *
 * @throws IllegalArgumentException if the reason is blank
 */
public fun reject(comment: String): Comment = Approvals.reject().comment("reject", comment)

/**
 * Forwards one approval; its id is part of the path, not of this body.
 *
 * @param newOwnerId the id of the identity that gets the approval
 * @param comment the reason, at most 255 characters
 * @throws IllegalArgumentException if one of the two is blank or too long
 */
public fun forwardTo(newOwnerId: String, comment: String): ForwardApproval =
    Approvals.forwardTo(newOwnerId).comment("forwardTo", comment)

/**
 * Approves several requests.
 *
 * @param approvalIds 1 to 50 ids of approvals, not of requests; duplicates are ignored
 * @param comment the reason
 * @throws IllegalArgumentException if an id or the reason is blank, or if there are no ids or more than 50
 */
public fun approveAll(approvalIds: Collection<String>, comment: String): BulkApproveAccessRequest =
    Approvals.approveAll(approvalIds).comment("approveAll", comment)

/** Cancels a request that is not approved yet, like the function of the same name with a text. */
public fun cancel(accessRequestId: AccessRequestId, comment: String): CancelAccessRequest =
    cancel(accessRequestId.value, comment)

/** Cancels several requests, like the function of the same name with texts. */
@JvmName("cancelAllIds")
public fun cancelAll(accessRequestIds: Collection<AccessRequestId>, comment: String): BulkCancelAccessRequest =
    cancelAll(accessRequestIds.map { it.value }, comment)

/** Closes requests that are stuck, like the function of the same name with texts. */
@JvmName("closeIds")
public fun close(accessRequestIds: Collection<AccessRequestId>, comment: String): CloseAccessRequest =
    close(accessRequestIds.map { it.value }, comment)

/** Closes requests that are stuck, like the function of the same name with texts. */
@JvmName("closeIdsAs")
public fun closeAs(
    execution: ExecutionStatus,
    completion: CompletionStatus,
    accessRequestIds: Collection<AccessRequestId>,
    comment: String,
): CloseAccessRequest = closeAs(execution, completion, accessRequestIds.map { it.value }, comment)

/** Forwards one approval, like the function of the same name with a text. */
public fun forwardTo(newOwnerId: IdentityId, comment: String): ForwardApproval = forwardTo(newOwnerId.value, comment)

/** Approves several approvals, like the function of the same name with texts. */
@JvmName("approveAllIds")
public fun approveAll(approvalIds: Collection<ApprovalId>, comment: String): BulkApproveAccessRequest =
    approveAll(approvalIds.map { it.value }, comment)

private fun <B : Any> CommentStep<B>.comment(method: String, reason: String): B =
    refusedBy("$method(because)") { comment(reason) }
