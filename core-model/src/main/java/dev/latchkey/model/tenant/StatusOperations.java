package dev.latchkey.model.tenant;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.AdministratorItemStatus;
import dev.latchkey.model.status.RequestedItemStatus;
import java.util.stream.Stream;

/**
 * Lists requested items with their states. A row appears seconds after the request was taken.
 */
public interface StatusOperations {

    /**
     * One page of the items that concern the user; administrators see everybody's.
     *
     * @param query which rows, in which order, from where on
     * @return the page
     */
    Page<RequestedItemStatus> page(StatusQuery query);

    /**
     * All rows from the query's offset on, page by page as they are needed. A failure on the way is thrown, never a
     * short list; odd rows are passed over, see {@link #page}.
     *
     * @param query which rows, in which order; its limit is the size of a page
     * @return the rows; close the stream if it is not read to its end
     */
    Stream<RequestedItemStatus> stream(StatusQuery query);

    /**
     * One page of everybody's items.
     *
     * @param query which rows, in which order, from where on
     * @return the page
     */
    Page<AdministratorItemStatus> administrationPage(StatusQuery query);

    /**
     * Everybody's items, page by page as they are needed. A failure on the way is thrown, never a short list.
     *
     * @param query which rows, in which order; its limit is the size of a page
     * @return the rows; close the stream if it is not read to its end
     */
    Stream<AdministratorItemStatus> administrationStream(StatusQuery query);

    /**
     * Waits for a request: first until its items appear, then until all of them are in a terminal state.
     *
     * @param request which request, as {@link RequestOperations#create} answered it
     * @param plan until when, and how often to look
     * @return what came first, the end of the request or the deadline
     * @throws TenantException if the list cannot be read, or {@link TenantException.Interrupted} if the thread is
     *     interrupted while it waits
     */
    Awaited await(AccessRequestId request, AwaitPlan plan);

    /**
     * Waits for a request, and for as many items as the tenant accepted under it. Rows appear one by one: waiting for the
     * id alone ends when the first of several items has ended.
     *
     * @param request the request, as {@link RequestOperations#create} answered it
     * @param plan until when, and how often to look; a higher {@link AwaitPlan#items} of its own holds
     * @return what came first, the end of the request or the deadline
     * @throws TenantException as the other {@code await} does
     */
    default Awaited await(TrackedRequest request, AwaitPlan plan) {
        return await(request.id(), plan.forItemsOf(request));
    }

    /**
     * Waits like {@link #await}, look by look: the caller lets the pauses pass, so that no thread has to be held. Unless
     * an implementation does better, the first look waits to the end with {@link #await}.
     *
     * @param request which request, as {@link RequestOperations#create} answered it
     * @param plan until when, and how often to look
     * @return the wait; its deadline counts from now
     */
    default StatusWatch watch(AccessRequestId request, AwaitPlan plan) {
        return () -> new StatusWatch.Look.Finished(await(request, plan));
    }

    /**
     * Waits like {@link #await(TrackedRequest, AwaitPlan)}, look by look.
     *
     * @param request the request, as {@link RequestOperations#create} answered it
     * @param plan until when, and how often to look
     * @return the wait; its deadline counts from now
     */
    default StatusWatch watch(TrackedRequest request, AwaitPlan plan) {
        return watch(request.id(), plan.forItemsOf(request));
    }
}
