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

/** Answers the status lists. */
final class StatusHandler implements StatusOperations {
    /** The API versions that document request-state; elsewhere it is a parameter that nobody reads. */
    private static final Pattern ONE_REQUEST = Pattern.compile("accessRequestId eq \"([0-9a-f]+)\"");

    private final OperationHandler desk;

    StatusHandler(OperationHandler desk) {
        this.desk = desk;
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
        return desk.read(Operation.STATUS, world -> {
            check(query);
            List<RequestedItemRecord> seen = wanted(world, query).stream()
                    .filter(line -> desk.caller().isAdministrator(world)
                            || desk.caller().is(line.getRequester())
                            || desk.caller().is(line.getIdentity()))
                    .toList();
            checkPeople(world, query);
            return rows(extent, world, Operation.STATUS, query, seen, view(world)::row);
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
        return desk.read(Operation.ADMINISTRATION, world -> {
            if (!desk.caller().mayRead(world)) {
                throw Refusal.forbidden("only an administrator, or who has the right " + CallContext.READ_ALL
                        + ", sees everybody's requests");
            }
            check(query);
            return rows(
                    extent,
                    world,
                    Operation.ADMINISTRATION,
                    query,
                    wanted(world, query),
                    view(world)::administratorRow);
        });
    }

    @Override
    public Awaited await(AccessRequestId request, AwaitPlan plan) {
        VirtualClock clock = desk.engine().clock();
        Instant end = clock.instant().plus(plan.getDeadline());
        // Nothing changes between two events, so that looking there would only cost time.
        return new StatusWaiter(this, clock, pause -> desk.engine().pass(pause, request, end)).await(request, plan);
    }

    @Override
    public Map<AccessRequestId, Awaited> awaitAll(Collection<TrackedRequest> requests, AwaitPlan plan) {
        return new StatusWaiter(this, desk.engine().clock(), desk.engine().clock()::advance).awaitAll(requests, plan);
    }

    private StatusRows view(TenantState world) {
        return new StatusRows(world, desk.caller().apiVersion());
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

    private void checkPeople(TenantState world, StatusQuery query) {
        boolean allowed = desk.caller().isAdministrator(world)
                || Stream.of(query.getRequestedFor(), query.getRequestedBy(), query.getRegardingIdentity())
                        .allMatch(this::isOneself);
        if (!allowed) {
            throw Refusal.observed("requested-for, requested-by and regarding-identity must be the current user");
        }
    }

    private boolean isOneself(@Nullable IdentityId asked) {
        return asked == null || desk.caller().is(desk.caller().meant(asked));
    }

    private List<RequestedItemRecord> wanted(TenantState world, StatusQuery query) {
        IdentityId requestedFor = desk.caller().meant(query.getRequestedFor());
        IdentityId requestedBy = desk.caller().meant(query.getRequestedBy());
        IdentityId regarding = desk.caller().meant(query.getRegardingIdentity());
        return candidates(world, query).stream()
                .filter(line -> line.isListed() && !line.getListedFrom().isAfter(world.now()))
                .filter(line -> requestedFor == null || requestedFor.equals(line.getIdentity()))
                .filter(line -> requestedBy == null || requestedBy.equals(line.getRequester()))
                .filter(line -> regarding == null
                        || regarding.equals(line.getIdentity())
                        || regarding.equals(line.getRequester()))
                .filter(line -> query.getRequestState() == null || line.getState() == RequestState.EXECUTING)
                .toList();
    }

    /** The lines of the request that a query names, as those do that wait for one; all of them where it names none. */
    private static Collection<RequestedItemRecord> candidates(TenantState world, StatusQuery query) {
        Matcher request = ONE_REQUEST.matcher(String.valueOf(query.getFilters()));
        return request.matches()
                ? world.lines().of(request.group(1))
                : world.lines().all();
    }

    private <R> Page<R> rows(
            PageWindow extent,
            TenantState world,
            Operation operation,
            StatusQuery query,
            List<RequestedItemRecord> lines,
            Function<RequestedItemRecord, R> view) {
        Map<String, ListColumn<RequestedItemRecord, ?>> columns = Map.of(
                "accessRequestId", ListColumn.text(RequestedItemRecord::getRequest),
                "accountActivityItemId", ListColumn.text(RequestedItemRecord::getId),
                "status", ListColumn.text(line -> line.getState().getText()),
                "created", ListColumn.moment(RequestedItemRecord::getCreated),
                "modified", ListColumn.moment(RequestedItemRecord::getModified),
                "name", ListColumn.text(line -> name(world, line)));
        return new Listing<>(operation, columns).rows(extent, desk.caller().apiVersion(), query, lines, view);
    }

    private static String name(TenantState world, RequestedItemRecord line) {
        RequestableItem item = world.directory().item(line.getItem());
        return item == null ? line.getItem() : item.getName();
    }
}
