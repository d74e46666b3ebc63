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
 * @param accessRequestIds 1 to 50 ids of requests; duplicates count once
 * @param comment the reason
 * @throws IllegalArgumentException if an id or the reason is blank, or if there are no ids or more than 50
 */
public fun cancelAll(accessRequestIds: Collection<String>, comment: String): BulkCancelAccessRequest =
    AccessRequests.cancelAll(accessRequestIds).comment("cancelAll", comment)

/**
 * Ends requests that are stuck. The API sets them to terminated and failed.
 *
 * @param accessRequestIds 1 to 500 ids of requests; duplicates count once
 * @param comment the reason
 * @throws IllegalArgumentException if an id or the reason is blank, or if there are no ids or more than 500
 */
public fun close(accessRequestIds: Collection<String>, comment: String): CloseAccessRequest =
    AccessRequests.close(accessRequestIds).comment("close", comment)

/**
 * Ends requests that are stuck, with a state of your choice.
 *
 * @param execution the stage that provisioning is set to
 * @param completion the result that the requests are set to
 * @param accessRequestIds 1 to 500 ids of requests; duplicates count once
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
 * Approves one request; the id of the approval stands in the path, not in this body.
 *
 * @throws IllegalArgumentException if the reason is blank
 */
public fun approve(comment: String): Comment = Approvals.approve().comment("approve", comment)

/**
 * Rejects one request; the id of the approval stands in the path, not in this body.
 *
 * @throws IllegalArgumentException if the reason is blank
 */
public fun reject(comment: String): Comment = Approvals.reject().comment("reject", comment)

/**
 * Hands one approval over; its id stands in the path, not in this body.
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
 * @param approvalIds 1 to 50 ids of approvals, not of requests; duplicates count once
 * @param comment the reason
 * @throws IllegalArgumentException if an id or the reason is blank, or if there are no ids or more than 50
 */
public fun approveAll(approvalIds: Collection<String>, comment: String): BulkApproveAccessRequest =
    Approvals.approveAll(approvalIds).comment("approveAll", comment)

/** Cancels a request that is not approved yet, as the function of the same name with a text does. */
public fun cancel(accessRequestId: AccessRequestId, comment: String): CancelAccessRequest =
    cancel(accessRequestId.value, comment)

/** Cancels several requests, as the function of the same name with texts does. */
@JvmName("cancelAllIds")
public fun cancelAll(accessRequestIds: Collection<AccessRequestId>, comment: String): BulkCancelAccessRequest =
    cancelAll(accessRequestIds.map { it.value }, comment)

/** Ends requests that are stuck, as the function of the same name with texts does. */
@JvmName("closeIds")
public fun close(accessRequestIds: Collection<AccessRequestId>, comment: String): CloseAccessRequest =
    close(accessRequestIds.map { it.value }, comment)

/** Ends requests that are stuck, as the function of the same name with texts does. */
@JvmName("closeIdsAs")
public fun closeAs(
    execution: ExecutionStatus,
    completion: CompletionStatus,
    accessRequestIds: Collection<AccessRequestId>,
    comment: String,
): CloseAccessRequest = closeAs(execution, completion, accessRequestIds.map { it.value }, comment)

/** Hands one approval over, as the function of the same name with a text does. */
public fun forwardTo(newOwnerId: IdentityId, comment: String): ForwardApproval = forwardTo(newOwnerId.value, comment)

/** Approves several approvals, as the function of the same name with texts does. */
@JvmName("approveAllIds")
public fun approveAll(approvalIds: Collection<ApprovalId>, comment: String): BulkApproveAccessRequest =
    approveAll(approvalIds.map { it.value }, comment)

private fun <B : Any> CommentStep<B>.comment(method: String, reason: String): B =
    refusedBy("$method(because)") { comment(reason) }
