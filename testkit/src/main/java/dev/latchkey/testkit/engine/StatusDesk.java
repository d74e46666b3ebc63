package dev.latchkey.testkit.engine;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.Operation;
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
import dev.latchkey.testkit.behaviour.Gap;
import dev.latchkey.testkit.behaviour.NotEmulatedException;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers the status lists. */
final class StatusDesk implements StatusOperations {
    /** The editions that document request-state; elsewhere it is a parameter that nobody reads. */
    private static final Set<ApiEdition> KNOW_STATES = ApiEdition.V3.andLater();

    private static final Pattern ONE_REQUEST = Pattern.compile("accessRequestId eq \"([0-9a-f]+)\"");

    private final Desk desk;

    StatusDesk(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Page<RequestedItemStatus> page(StatusQuery query) {
        return own(Extent.PAGE, query);
    }

    @Override
    public Stream<RequestedItemStatus> stream(StatusQuery query) {
        return own(Extent.TO_THE_END, query).rows().stream();
    }

    private Page<RequestedItemStatus> own(Extent extent, StatusQuery query) {
        return desk.read(Operation.STATUS, world -> {
            check(query);
            List<Line> seen = wanted(world, query).stream()
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
        return everybodys(Extent.PAGE, query);
    }

    @Override
    public Stream<AdministratorItemStatus> administrationStream(StatusQuery query) {
        return everybodys(Extent.TO_THE_END, query).rows().stream();
    }

    private Page<AdministratorItemStatus> everybodys(Extent extent, StatusQuery query) {
        return desk.read(Operation.ADMINISTRATION, world -> {
            if (!desk.caller().mayRead(world)) {
                throw Refusal.forbidden("only an administrator, or who has the right " + Caller.READ_ALL
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
    public Awaited await(AccessRequestId request, AwaitPlan plan) throws InterruptedException {
        return new StatusWaiter(this, desk.engine().clock(), desk.engine().clock()::advance).await(request, plan);
    }

    private StatusRows view(World world) {
        return new StatusRows(world, desk.caller().edition());
    }

    private void check(StatusQuery query) {
        if (query.getRegardingIdentity() != null
                && (query.getRequestedFor() != null || query.getRequestedBy() != null)) {
            throw Refusal.invalid("regarding-identity cannot stand beside requested-for or requested-by");
        }
        Open<RequestState> state = state(query);
        if (state != null && state != RequestState.EXECUTING) {
            throw Refusal.illegalValue("request-state", state.getText());
        }
        if (query.getAssignedTo() != null) {
            throw new NotEmulatedException(Gap.MANUAL_WORK, "a status list with assigned-to");
        }
    }

    private void checkPeople(World world, StatusQuery query) {
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

    private @Nullable Open<RequestState> state(StatusQuery query) {
        return KNOW_STATES.contains(desk.caller().edition()) ? query.getRequestState() : null;
    }

    private List<Line> wanted(World world, StatusQuery query) {
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
                .filter(line -> state(query) == null || line.getState() == RequestState.EXECUTING)
                .toList();
    }

    /** The lines of the request that a query names, as those do that wait for one; all of them where it names none. */
    private static Collection<Line> candidates(World world, StatusQuery query) {
        Matcher request = ONE_REQUEST.matcher(String.valueOf(query.getFilters()));
        return request.matches()
                ? world.lines().of(request.group(1))
                : world.lines().all();
    }

    private <R> Page<R> rows(
            Extent extent,
            World world,
            Operation operation,
            StatusQuery query,
            List<Line> lines,
            Function<Line, R> view) {
        Map<String, Column<Line, ?>> columns = Map.of(
                "accessRequestId", Column.text(Line::getRequest),
                "accountActivityItemId", Column.text(Line::getId),
                "status", Column.text(line -> line.getState().getText()),
                "created", Column.moment(Line::getCreated),
                "modified", Column.moment(Line::getModified),
                "name", Column.text(line -> name(world, line)));
        return new Listing<>(operation, columns).rows(extent, desk.caller().edition(), query, lines, view);
    }

    private static String name(World world, Line line) {
        RequestableItem item = world.directory().item(line.getItem());
        return item == null ? line.getItem() : item.getName();
    }
}
