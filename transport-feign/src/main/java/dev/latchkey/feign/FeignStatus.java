package dev.latchkey.feign;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.AdministratorItemStatus;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.AwaitPlan;
import dev.latchkey.model.tenant.Awaited;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.tenant.StatusOperations;
import dev.latchkey.model.tenant.StatusWaiter;
import dev.latchkey.model.tenant.StatusWatch;
import dev.latchkey.model.tenant.StatusWatchAll;
import dev.latchkey.model.tenant.TrackedRequest;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lists requested items.
 *
 * @param status the list for the current user
 * @param administration the list for administrators
 * @param surroundings the clock and the pauses
 */
record FeignStatus(
        Listing<RequestedItemStatus> status, Listing<AdministratorItemStatus> administration, Environment surroundings)
        implements StatusOperations {

    @Override
    public Page<RequestedItemStatus> page(StatusQuery query) {
        return status.page(query);
    }

    @Override
    public Stream<RequestedItemStatus> stream(StatusQuery query) {
        return status.stream(query);
    }

    @Override
    public Page<AdministratorItemStatus> administrationPage(StatusQuery query) {
        return administration.page(query);
    }

    @Override
    public Stream<AdministratorItemStatus> administrationStream(StatusQuery query) {
        return administration.stream(query);
    }

    @Override
    public Awaited await(AccessRequestId request, AwaitPlan plan) {
        return waiter().await(request, plan);
    }

    @Override
    public StatusWatch watch(AccessRequestId request, AwaitPlan plan) {
        return waiter().watch(request, plan);
    }

    @Override
    public Map<AccessRequestId, Awaited> awaitAll(Collection<TrackedRequest> requests, AwaitPlan plan) {
        return waiter().awaitAll(requests, plan);
    }

    @Override
    public StatusWatchAll watchAll(Collection<TrackedRequest> requests, AwaitPlan plan) {
        return waiter().watchAll(requests, plan);
    }

    private StatusWaiter waiter() {
        return new StatusWaiter(this, surroundings.steady(), surroundings.pauser());
    }
}
