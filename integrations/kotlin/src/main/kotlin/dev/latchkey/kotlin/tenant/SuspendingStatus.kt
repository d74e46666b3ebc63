package dev.latchkey.kotlin.tenant

import dev.latchkey.model.AccessRequestId
import dev.latchkey.model.query.StatusQuery
import dev.latchkey.model.status.AdministratorItemStatus
import dev.latchkey.model.status.RequestedItemStatus
import dev.latchkey.model.tenant.AwaitPlan
import dev.latchkey.model.tenant.Awaited
import dev.latchkey.model.tenant.Page
import dev.latchkey.model.tenant.StatusOperations
import dev.latchkey.model.tenant.StatusWatch
import dev.latchkey.model.tenant.TenantException
import dev.latchkey.model.tenant.TrackedRequest
import kotlin.time.toKotlinDuration
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.Flow

/** Lists requested items and their states. A row appears seconds after the tenant accepted the request. */
public class SuspendingStatus internal constructor(private val operations: StatusOperations, private val calls: Calls) {
    /**
     * Reads one page of the items that concern the user; administrators see the items of all users.
     *
     * @throws TenantException if the tenant rejects the call or does not respond
     */
    public suspend fun page(query: StatusQuery): Page<RequestedItemStatus> = calls.call { operations.page(query) }

    /**
     * Lists all rows from the offset of the query on. Each collector reads the list again, lazily, page by page, and
     * can stop at any row. A failure is thrown as a [TenantException]; an incomplete list is never returned. Rows that
     * cannot be read are skipped; [page] returns them as `oddRows`.
     */
    public fun flow(query: StatusQuery): Flow<RequestedItemStatus> = calls.rows { operations.stream(query) }

    /**
     * Reads one page of the items of all users.
     *
     * @throws TenantException if the tenant rejects the call or does not respond
     */
    public suspend fun administrationPage(query: StatusQuery): Page<AdministratorItemStatus> = calls.call {
        operations.administrationPage(query)
    }

    /** Lists the items of all users, like [flow]. */
    public fun administrationFlow(query: StatusQuery): Flow<AdministratorItemStatus> = calls.rows {
        operations.administrationStream(query)
    }

    /**
     * Waits for a request: first until its items appear, then until all of them are in a terminal state, or until the
     * deadline of the plan. Suspends between two polls without blocking a thread. Cancelling the coroutine ends the
     * wait.
     *
     * @param request the id of the request, as [SuspendingRequests.create] returned it
     * @param plan the deadline and the polling interval, for example from [awaitPlan]
     * @throws TenantException if the tenant rejects the call or does not respond
     */
    public suspend fun await(request: AccessRequestId, plan: AwaitPlan): Awaited {
        val watch = calls.call { operations.watch(request, plan) }
        while (true) {
            when (val look = calls.call { watch.look() }) {
                is StatusWatch.Look.Finished -> return look.awaited
                is StatusWatch.Look.Pause -> delay(look.duration.toKotlinDuration())
            }
        }
    }

    /**
     * Waits for many requests with few calls: each poll queries fifty requests that have not ended. Suspends between
     * two polls without blocking a thread. Cancelling the coroutine ends the wait.
     *
     * @param requests the requests, as [SuspendingRequests.create] returned them
     * @param plan the deadline for all of them together, the polling interval, and the minimum number of items of each
     * @return the outcome for each request, in their order
     * @throws TenantException if the tenant rejects the call or does not respond
     */
    public suspend fun awaitAll(
        requests: Collection<TrackedRequest>,
        plan: AwaitPlan,
    ): Map<AccessRequestId, Awaited> {
        val watch = calls.call { operations.watchAll(requests, plan) }
        while (true) {
            val pause = calls.call { watch.look() }
            if (pause.isEmpty) return watch.outcomes
            delay(pause.get().toKotlinDuration())
        }
    }
}
