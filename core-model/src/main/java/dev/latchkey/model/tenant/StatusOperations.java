package dev.latchkey.model.tenant;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.AdministratorItemStatus;
import dev.latchkey.model.status.RequestedItemStatus;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lists requested items with their states. A row appears seconds after the request was accepted.
 */
public interface StatusOperations {

    /**
     * Reads one page of the items that concern the user; administrators see the items of all users.
     *
     * @param query the filter, the order and the first row
     * @return the page
     */
    Page<RequestedItemStatus> page(StatusQuery query);

    /**
     * Reads all rows from the query's offset on, lazily, page by page. A failure on the way is thrown; an incomplete
     * list is never returned. Rows that do not have the documented form are skipped; {@link #page} returns them.
     *
     * @param query the filter and the order; its limit is the page size
     * @return the rows; close the stream unless it is read to its end
     */
    Stream<RequestedItemStatus> stream(StatusQuery query);

    /**
     * Reads one page of the items of all users.
     *
     * @param query the filter, the order and the first row
     * @return the page
     */
    Page<AdministratorItemStatus> administrationPage(StatusQuery query);

    /**
     * Reads the items of all users lazily, page by page. A failure on the way is thrown; an incomplete list is never
     * returned.
     *
     * @param query the filter and the order; its limit is the page size
     * @return the rows; close the stream unless it is read to its end
     */
    Stream<AdministratorItemStatus> administrationStream(StatusQuery query);

    /**
     * Waits for a request: first until its items appear, then until all of them are in a terminal state.
     *
     * @param request the id of the request, as {@link RequestOperations#create} returned it
     * @param plan the deadline and the polling interval
     * @return whichever came first, the end of the request or the deadline
     * @throws TenantException if the list cannot be read, or {@link TenantException.Interrupted} if the thread is
     *     interrupted while it waits
     */
    Awaited await(AccessRequestId request, AwaitPlan plan);

    /**
     * Waits for a request and for as many items as the tenant accepted under its id. Rows appear one by one, so a wait
     * for the id alone ends when the first of several items has ended.
     *
     * @param request the request, as {@link RequestOperations#create} returned it
     * @param plan the deadline and the polling interval; a higher number of {@link AwaitPlan#items} in the plan takes
     *     precedence
     * @return whichever came first, the end of the request or the deadline
     * @throws TenantException as the other {@code await} does
     */
    default Awaited await(TrackedRequest request, AwaitPlan plan) {
        return await(request.id(), plan.forItemsOf(request));
    }

    /**
     * Waits for many requests at once with few calls: each poll queries fifty requests that have not ended.
     *
     * <p>The default implementation waits for one request after the other, each with a deadline of its own.
     *
     * @param requests the requests, as {@link RequestOperations#create} returned them
     * @param plan the deadline for all of them together, the polling interval, and the minimum number of items of each
     * @return the outcome for each request, in their order
     * @throws TenantException as {@code await} does
     */
    default Map<AccessRequestId, Awaited> awaitAll(Collection<TrackedRequest> requests, AwaitPlan plan) {
        Map<AccessRequestId, Awaited> outcomes = new LinkedHashMap<>();
        requests.forEach(request -> outcomes.put(request.id(), await(request, plan)));
        return Collections.unmodifiableMap(outcomes);
    }

    /**
     * Waits like {@link #awaitAll}, one poll at a time: the caller handles the pauses, so no thread is blocked. In the
     * default implementation, the first poll blocks until the end with {@link #awaitAll}.
     *
     * @param requests the requests, as {@link RequestOperations#create} returned them
     * @param plan the deadline and the polling interval
     * @return the wait; its deadline is relative to this call
     */
    default StatusWatchAll watchAll(Collection<TrackedRequest> requests, AwaitPlan plan) {
        return new StatusWatchAll() {
            private Map<AccessRequestId, Awaited> outcomes = Map.of();

            @Override
            public Optional<Duration> look() {
                outcomes = awaitAll(requests, plan);
                return Optional.empty();
            }

            @Override
            public Map<AccessRequestId, Awaited> getOutcomes() {
                return outcomes;
            }
        };
    }

    /**
     * Waits like {@link #await}, one poll at a time: the caller handles the pauses, so no thread is blocked. In the
     * default implementation, the first poll blocks until the end with {@link #await}.
     *
     * @param request the id of the request, as {@link RequestOperations#create} returned it
     * @param plan the deadline and the polling interval
     * @return the wait; its deadline is relative to this call
     */
    default StatusWatch watch(AccessRequestId request, AwaitPlan plan) {
        return () -> new StatusWatch.Look.Finished(await(request, plan));
    }

    /**
     * Waits like {@link #await(TrackedRequest, AwaitPlan)}, one poll at a time.
     *
     * @param request the request, as {@link RequestOperations#create} returned it
     * @param plan the deadline and the polling interval
     * @return the wait; its deadline is relative to this call
     */
    default StatusWatch watch(TrackedRequest request, AwaitPlan plan) {
        return watch(request.id(), plan.forItemsOf(request));
    }
}
