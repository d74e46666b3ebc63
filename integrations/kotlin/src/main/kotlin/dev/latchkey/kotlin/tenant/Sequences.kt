package dev.latchkey.kotlin.tenant

import dev.latchkey.model.approval.CompletedApproval
import dev.latchkey.model.approval.PendingApproval
import dev.latchkey.model.query.ApprovalQuery
import dev.latchkey.model.query.StatusQuery
import dev.latchkey.model.status.AdministratorItemStatus
import dev.latchkey.model.status.RequestedItemStatus
import dev.latchkey.model.tenant.ApprovalOperations
import dev.latchkey.model.tenant.StatusOperations
import dev.latchkey.model.tenant.TenantException
import java.util.stream.Stream
import kotlin.streams.asSequence

/**
 * Passes the items that concern the user to [block], page by page as it takes them, and closes the list afterwards. The
 * sequence can be read once and ends with the block.
 *
 * ```
 * val failed = tenant.status().useRows(query) { rows -> rows.filter { it.state == RequestState.ERROR }.toList() }
 * ```
 *
 * @return what the block returns
 * @throws TenantException if the tenant refuses or no answer comes; the list is never cut short
 */
public inline fun <R> StatusOperations.useRows(query: StatusQuery, block: (Sequence<RequestedItemStatus>) -> R): R =
    stream(query).useRows(block)

/** Passes everybody's items to [block], as [useRows] does with those that concern the user. */
public inline fun <R> StatusOperations.useAdministrationRows(
    query: StatusQuery,
    block: (Sequence<AdministratorItemStatus>) -> R,
): R = administrationStream(query).useRows(block)

/** Passes the approvals that wait for a decision to [block], as [useRows] does with items. */
public inline fun <R> ApprovalOperations.usePending(
    query: ApprovalQuery,
    block: (Sequence<PendingApproval>) -> R,
): R = pendingStream(query).useRows(block)

/** Passes the approvals that are decided to [block], as [useRows] does with items. */
public inline fun <R> ApprovalOperations.useCompleted(
    query: ApprovalQuery,
    block: (Sequence<CompletedApproval>) -> R,
): R = completedStream(query).useRows(block)

@PublishedApi
internal inline fun <T : Any, R> Stream<T>.useRows(block: (Sequence<T>) -> R): R = use { block(it.asSequence()) }
