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
     * Reads one page of the items that concern the user; administrators see everybody's.
     *
     * @throws TenantException if the tenant refuses or no answer comes
     */
    public suspend fun page(query: StatusQuery): Page<RequestedItemStatus> = calls.call { operations.page(query) }

    /**
     * Lists all rows from the offset of the query on. Each collector reads the list again, page by page as it takes
     * rows, and can stop at any row. A failure is thrown as a [TenantException]; the list is never cut short. Rows that
     * cannot be read are left out; [page] has them as `oddRows`.
     */
    public fun flow(query: StatusQuery): Flow<RequestedItemStatus> = calls.rows { operations.stream(query) }

    /**
     * Reads one page of everybody's items.
     *
     * @throws TenantException if the tenant refuses or no answer comes
     */
    public suspend fun administrationPage(query: StatusQuery): Page<AdministratorItemStatus> = calls.call {
        operations.administrationPage(query)
    }

    /** Lists everybody's items, as [flow] lists those of the user. */
    public fun administrationFlow(query: StatusQuery): Flow<AdministratorItemStatus> = calls.rows {
        operations.administrationStream(query)
    }

    /**
     * Waits for a request: first until its items appear, then until all of them are in a terminal state, or until the
     * deadline of the plan. Suspends between two looks and holds no thread meanwhile. Cancelling the coroutine ends the
     * wait.
     *
     * @param request the id of the request, as [SuspendingRequests.create] answered it
     * @param plan until when to wait and how often to look, such as [awaitPlan] makes it
     * @throws TenantException if the tenant refuses or no answer comes
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
     * Waits for many requests with few calls: each look asks for fifty of those that have not ended. Suspends between
     * two looks and holds no thread meanwhile. Cancelling the coroutine ends the wait.
     *
     * @param requests the requests, as [SuspendingRequests.create] answered them
     * @param plan until when to wait for all of them together, how often to look, and how many items each has at least
     * @return what became of each request, in their order
     * @throws TenantException if the tenant refuses or no answer comes
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
