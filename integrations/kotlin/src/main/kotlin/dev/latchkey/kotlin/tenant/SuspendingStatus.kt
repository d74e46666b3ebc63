package dev.latchkey.kotlin.tenant

import dev.latchkey.model.AccessRequestId
import dev.latchkey.model.query.StatusQuery
import dev.latchkey.model.status.AdministratorItemStatus
import dev.latchkey.model.status.RequestedItemStatus
import dev.latchkey.model.tenant.AwaitPlan
import dev.latchkey.model.tenant.Awaited
import dev.latchkey.model.tenant.Page
import dev.latchkey.model.tenant.StatusOperations
import dev.latchkey.model.tenant.TenantException
import kotlinx.coroutines.flow.Flow

/** Lists requested items with what became of them. A row appears seconds after the request was taken. */
public class SuspendingStatus internal constructor(private val operations: StatusOperations, private val calls: Calls) {
    /**
     * One page of the items that concern the user; administrators see everybody's.
     *
     * @throws TenantException if the tenant refuses or no answer comes
     */
    public suspend fun page(query: StatusQuery): Page<RequestedItemStatus> = calls.call { operations.page(query) }

    /**
     * All rows from the query's offset on. Each collector asks anew, page by page as rows are taken; it can stop at any
     * row. A failure on the way is thrown to it as a [TenantException], never a short list; odd rows are passed over,
     * see [page].
     */
    public fun flow(query: StatusQuery): Flow<RequestedItemStatus> = calls.rows { operations.stream(query) }

    /**
     * One page of everybody's items.
     *
     * @throws TenantException if the tenant refuses or no answer comes
     */
    public suspend fun administrationPage(query: StatusQuery): Page<AdministratorItemStatus> = calls.call {
        operations.administrationPage(query)
    }

    /** Everybody's items, as [flow] gives those of the user. */
    public fun administrationFlow(query: StatusQuery): Flow<AdministratorItemStatus> = calls.rows {
        operations.administrationStream(query)
    }

    /**
     * Waits for a request: first until its items appear, then until all of them are in a terminal state, or until the
     * deadline of the plan. Cancelling the coroutine ends the waiting.
     *
     * @throws TenantException if the tenant refuses or no answer comes
     */
    public suspend fun await(request: AccessRequestId, plan: AwaitPlan): Awaited = calls.call {
        operations.await(request, plan)
    }
}
