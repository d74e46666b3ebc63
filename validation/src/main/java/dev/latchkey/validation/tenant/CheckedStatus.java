package dev.latchkey.validation.tenant;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.AdministratorItemStatus;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.AwaitPlan;
import dev.latchkey.model.tenant.Awaited;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.tenant.StatusOperations;
import dev.latchkey.model.tenant.StatusWatch;
import dev.latchkey.model.tenant.StatusWatchAll;
import dev.latchkey.model.tenant.TrackedRequest;
import dev.latchkey.validation.document.BodyType;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

record CheckedStatus(StatusOperations status, Gate gate) implements StatusOperations {
    @Override
    public Page<RequestedItemStatus> page(StatusQuery query) {
        return status.page(gate.passed(BodyType.STATUS, query));
    }

    @Override
    public Stream<RequestedItemStatus> stream(StatusQuery query) {
        return status.stream(gate.passed(BodyType.STATUS, query));
    }

    @Override
    public Page<AdministratorItemStatus> administrationPage(StatusQuery query) {
        return status.administrationPage(gate.passed(BodyType.ADMINISTRATION, query));
    }

    @Override
    public Stream<AdministratorItemStatus> administrationStream(StatusQuery query) {
        return status.administrationStream(gate.passed(BodyType.ADMINISTRATION, query));
    }

    @Override
    public Awaited await(AccessRequestId request, AwaitPlan plan) {
        return status.await(request, plan);
    }

    @Override
    public Map<AccessRequestId, Awaited> awaitAll(Collection<TrackedRequest> requests, AwaitPlan plan) {
        return status.awaitAll(requests, plan);
    }

    @Override
    public StatusWatchAll watchAll(Collection<TrackedRequest> requests, AwaitPlan plan) {
        return status.watchAll(requests, plan);
    }

    @Override
    public StatusWatch watch(AccessRequestId request, AwaitPlan plan) {
        return status.watch(request, plan);
    }
}
