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
 * Passes the items that concern the user to [block], lazily, page by page, and closes the list afterwards. The sequence
 * can be read once, within the block only.
 *
 * ```
 * val failed = tenant.status().useRows(query) { rows -> rows.filter { it.state == RequestState.ERROR }.toList() }
 * ```
 *
 * @return what the block returns
 * @throws TenantException if the tenant rejects the call or does not respond; the list is never incomplete
 */
public inline fun <R> StatusOperations.useRows(query: StatusQuery, block: (Sequence<RequestedItemStatus>) -> R): R =
    stream(query).useRows(block)

/** Passes the items of all users to [block], like [useRows]. */
public inline fun <R> StatusOperations.useAdministrationRows(
    query: StatusQuery,
    block: (Sequence<AdministratorItemStatus>) -> R,
): R = administrationStream(query).useRows(block)

/** Passes the pending approvals to [block], like [useRows]. */
public inline fun <R> ApprovalOperations.usePending(
    query: ApprovalQuery,
    block: (Sequence<PendingApproval>) -> R,
): R = pendingStream(query).useRows(block)

/** Passes the completed approvals to [block], like [useRows]. */
public inline fun <R> ApprovalOperations.useCompleted(
    query: ApprovalQuery,
    block: (Sequence<CompletedApproval>) -> R,
): R = completedStream(query).useRows(block)

@PublishedApi
internal inline fun <T : Any, R> Stream<T>.useRows(block: (Sequence<T>) -> R): R = use { block(it.asSequence()) }
