package dev.latchkey.kotlin

import dev.latchkey.model.Comment
import dev.latchkey.model.approval.BulkApproveAccessRequest
import dev.latchkey.model.approval.CompletedApproval
import dev.latchkey.model.approval.ForwardApproval
import dev.latchkey.model.approval.PendingApproval
import dev.latchkey.model.config.AccessRequestConfig
import dev.latchkey.model.config.AccessRequestConfigV2
import dev.latchkey.model.config.ApprovalReminderAndEscalationConfig
import dev.latchkey.model.config.EntitlementAccessRequestConfig
import dev.latchkey.model.config.EntitlementRequestConfig
import dev.latchkey.model.config.EntitlementRevocationRequestConfig
import dev.latchkey.model.config.RequestOnBehalfOfConfig
import dev.latchkey.model.query.ApprovalQuery
import dev.latchkey.model.query.ApprovalSummaryQuery
import dev.latchkey.model.query.StatusQuery
import dev.latchkey.model.request.AccessRequest
import dev.latchkey.model.request.AccountSelection
import dev.latchkey.model.request.BulkCancelAccessRequest
import dev.latchkey.model.request.CancelAccessRequest
import dev.latchkey.model.request.CloseAccessRequest
import dev.latchkey.model.request.IdentityWithItems
import dev.latchkey.model.request.RequestedItem
import dev.latchkey.model.request.SelectedAccount
import dev.latchkey.model.status.AdministratorItemStatus
import dev.latchkey.model.status.RequestedItemStatus

/**
 * Copies this value with [changes]; all other properties stay the same.
 *
 * ```
 * val again = request.copy { putClientMetadata("ticket", "CHG-1042") }
 * ```
 */
public fun AccessRequest.copy(changes: AccessRequest.Builder.() -> Unit): AccessRequest =
    toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun RequestedItem.copy(changes: RequestedItem.Builder.() -> Unit): RequestedItem =
    toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun IdentityWithItems.copy(changes: IdentityWithItems.Builder.() -> Unit): IdentityWithItems =
    toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun AccountSelection.copy(changes: AccountSelection.Builder.() -> Unit): AccountSelection =
    toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun SelectedAccount.copy(changes: SelectedAccount.Builder.() -> Unit): SelectedAccount =
    toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun CancelAccessRequest.copy(changes: CancelAccessRequest.Builder.() -> Unit): CancelAccessRequest =
    toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun BulkCancelAccessRequest.copy(changes: BulkCancelAccessRequest.Builder.() -> Unit): BulkCancelAccessRequest =
    toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun CloseAccessRequest.copy(changes: CloseAccessRequest.Builder.() -> Unit): CloseAccessRequest =
    toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun BulkApproveAccessRequest.copy(
    changes: BulkApproveAccessRequest.Builder.() -> Unit
): BulkApproveAccessRequest = toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun ForwardApproval.copy(changes: ForwardApproval.Builder.() -> Unit): ForwardApproval =
    toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun PendingApproval.copy(changes: PendingApproval.Builder.() -> Unit): PendingApproval =
    toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun CompletedApproval.copy(changes: CompletedApproval.Builder.() -> Unit): CompletedApproval =
    toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun AccessRequestConfig.copy(changes: AccessRequestConfig.Builder.() -> Unit): AccessRequestConfig =
    toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun AccessRequestConfigV2.copy(changes: AccessRequestConfigV2.Builder.() -> Unit): AccessRequestConfigV2 =
    toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun RequestOnBehalfOfConfig.copy(changes: RequestOnBehalfOfConfig.Builder.() -> Unit): RequestOnBehalfOfConfig =
    toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun ApprovalReminderAndEscalationConfig.copy(
    changes: ApprovalReminderAndEscalationConfig.Builder.() -> Unit
): ApprovalReminderAndEscalationConfig = toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun EntitlementRequestConfig.copy(
    changes: EntitlementRequestConfig.Builder.() -> Unit
): EntitlementRequestConfig = toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun EntitlementAccessRequestConfig.copy(
    changes: EntitlementAccessRequestConfig.Builder.() -> Unit
): EntitlementAccessRequestConfig = toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun EntitlementRevocationRequestConfig.copy(
    changes: EntitlementRevocationRequestConfig.Builder.() -> Unit
): EntitlementRevocationRequestConfig = toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun StatusQuery.copy(changes: StatusQuery.Builder.() -> Unit): StatusQuery = toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun ApprovalQuery.copy(changes: ApprovalQuery.Builder.() -> Unit): ApprovalQuery =
    toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun ApprovalSummaryQuery.copy(changes: ApprovalSummaryQuery.Builder.() -> Unit): ApprovalSummaryQuery =
    toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun RequestedItemStatus.copy(changes: RequestedItemStatus.Builder.() -> Unit): RequestedItemStatus =
    toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun AdministratorItemStatus.copy(changes: AdministratorItemStatus.Builder.() -> Unit): AdministratorItemStatus =
    toBuilder().apply(changes).build()

/** Copies this value with [changes]; all other properties stay the same. */
public fun Comment.copy(changes: Comment.Builder.() -> Unit): Comment = toBuilder().apply(changes).build()
