package dev.latchkey.testkit.engine;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.AdministratorItemStatus;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.AwaitPlan;
import dev.latchkey.model.tenant.Awaited;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.tenant.StatusOperations;
import dev.latchkey.model.tenant.StatusWaiter;
import dev.latchkey.model.tenant.TrackedRequest;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.behaviour.Gap;
import dev.latchkey.testkit.behaviour.NotEmulatedException;
import dev.latchkey.testkit.organisation.RequestableItem;
import dev.latchkey.testkit.time.VirtualClock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Executes queries of the status lists. */
final class StatusHandler implements StatusOperations {
    /** The API versions that document request-state; other API versions ignore the parameter. */
    private static final Pattern ONE_REQUEST = Pattern.compile("accessRequestId eq \"([0-9a-f]+)\"");

    private final OperationHandler handler;

    StatusHandler(OperationHandler handler) {
        this.handler = handler;
    }

    @Override
    public Page<RequestedItemStatus> page(StatusQuery query) {
        return own(PageWindow.PAGE, query);
    }

    @Override
    public Stream<RequestedItemStatus> stream(StatusQuery query) {
        return own(PageWindow.TO_THE_END, query).rows().stream();
    }

    private Page<RequestedItemStatus> own(PageWindow extent, StatusQuery query) {
        return handler.read(Operation.STATUS, tenant -> {
            check(query);
            List<RequestedItemRecord> seen = wanted(tenant, query).stream()
                    .filter(record -> handler.caller().isAdministrator(tenant)
                            || handler.caller().is(record.getRequester())
                            || handler.caller().is(record.getIdentity()))
                    .toList();
            checkPeople(tenant, query);
            return rows(extent, tenant, Operation.STATUS, query, seen, view(tenant)::row);
        });
    }

    @Override
    public Page<AdministratorItemStatus> administrationPage(StatusQuery query) {
        return everybodys(PageWindow.PAGE, query);
    }

    @Override
    public Stream<AdministratorItemStatus> administrationStream(StatusQuery query) {
        return everybodys(PageWindow.TO_THE_END, query).rows().stream();
    }

    private Page<AdministratorItemStatus> everybodys(PageWindow extent, StatusQuery query) {
        return handler.read(Operation.ADMINISTRATION, tenant -> {
            if (!handler.caller().mayRead(tenant)) {
                throw Refusal.forbidden("only an administrator, or who has the right " + CallContext.READ_ALL
                        + ", sees everybody's requests");
            }
            check(query);
            return rows(
                    extent,
                    tenant,
                    Operation.ADMINISTRATION,
                    query,
                    wanted(tenant, query),
                    view(tenant)::administratorRow);
        });
    }

    @Override
    public Awaited await(AccessRequestId request, AwaitPlan plan) {
        VirtualClock clock = handler.engine().clock();
        Instant end = clock.instant().plus(plan.getDeadline());
        // Nothing changes between two events, so a poll there would only take time.
        return new StatusWaiter(this, clock, pause -> handler.engine().pass(pause, request, end)).await(request, plan);
    }

    @Override
    public Map<AccessRequestId, Awaited> awaitAll(Collection<TrackedRequest> requests, AwaitPlan plan) {
        VirtualClock clock = handler.engine().clock();
        return new StatusWaiter(this, clock, clock::advance).awaitAll(requests, plan);
    }

    private StatusRows view(TenantState tenant) {
        return new StatusRows(tenant, handler.caller().apiVersion());
    }

    private void check(StatusQuery query) {
        if (query.getRegardingIdentity() != null
                && (query.getRequestedFor() != null || query.getRequestedBy() != null)) {
            throw Refusal.invalid("regarding-identity cannot stand beside requested-for or requested-by");
        }
        Open<RequestState> state = query.getRequestState();
        if (state != null && state != RequestState.EXECUTING) {
            throw Refusal.illegalValue("request-state", state.getText());
        }
        if (query.getAssignedTo() != null) {
            throw new NotEmulatedException(Gap.MANUAL_WORK, "a status list with assigned-to");
        }
    }

    private void checkPeople(TenantState tenant, StatusQuery query) {
        boolean allowed = handler.caller().isAdministrator(tenant)
                || Stream.of(query.getRequestedFor(), query.getRequestedBy(), query.getRegardingIdentity())
                        .allMatch(this::isOneself);
        if (!allowed) {
            throw Refusal.observed("requested-for, requested-by and regarding-identity must be the current user");
        }
    }

    private boolean isOneself(@Nullable IdentityId asked) {
        return asked == null || handler.caller().is(handler.caller().meant(asked));
    }

    private List<RequestedItemRecord> wanted(TenantState tenant, StatusQuery query) {
        IdentityId requestedFor = handler.caller().meant(query.getRequestedFor());
        IdentityId requestedBy = handler.caller().meant(query.getRequestedBy());
        IdentityId regarding = handler.caller().meant(query.getRegardingIdentity());
        return candidates(tenant, query).stream()
                .filter(record -> record.isListed() && !record.getListedFrom().isAfter(tenant.now()))
                .filter(record -> requestedFor == null || requestedFor.equals(record.getIdentity()))
                .filter(record -> requestedBy == null || requestedBy.equals(record.getRequester()))
                .filter(record -> regarding == null
                        || regarding.equals(record.getIdentity())
                        || regarding.equals(record.getRequester()))
                .filter(record -> query.getRequestState() == null || record.getState() == RequestState.EXECUTING)
                .toList();
    }

    /**
     * Returns the requested items of the request that a query names, as waiting clients do; all items if it names none.
     */
    private static Collection<RequestedItemRecord> candidates(TenantState tenant, StatusQuery query) {
        Matcher request = ONE_REQUEST.matcher(String.valueOf(query.getFilters()));
        return request.matches()
                ? tenant.records().of(request.group(1))
                : tenant.records().all();
    }

    private <R> Page<R> rows(
            PageWindow extent,
            TenantState tenant,
            Operation operation,
            StatusQuery query,
            List<RequestedItemRecord> records,
            Function<RequestedItemRecord, R> view) {
        Map<String, ListColumn<RequestedItemRecord, ?>> columns = Map.of(
                "accessRequestId", ListColumn.text(RequestedItemRecord::getRequest),
                "accountActivityItemId", ListColumn.text(RequestedItemRecord::getId),
                "status", ListColumn.text(record -> record.getState().getText()),
                "created", ListColumn.moment(RequestedItemRecord::getCreated),
                "modified", ListColumn.moment(RequestedItemRecord::getModified),
                "name", ListColumn.text(record -> name(tenant, record)));
        return new Listing<>(operation, columns).rows(extent, handler.caller().apiVersion(), query, records, view);
    }

    private static String name(TenantState tenant, RequestedItemRecord record) {
        RequestableItem item = tenant.directory().item(record.getItem());
        return item == null ? record.getItem() : item.getName();
    }
}
