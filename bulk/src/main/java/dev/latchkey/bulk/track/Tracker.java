package dev.latchkey.bulk.track;

import dev.latchkey.bulk.plan.PlanFile;
import dev.latchkey.bulk.plan.PlannedRequest;
import dev.latchkey.bulk.submit.Journal;
import dev.latchkey.bulk.submit.RequestProgress;
import dev.latchkey.bulk.track.RowResult.State;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.AwaitPlan;
import dev.latchkey.model.tenant.Pauser;
import dev.latchkey.model.tenant.PreparedRequest;
import dev.latchkey.model.tenant.Reconciliation;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.tenant.TenantException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks up the results of a submitted plan, with one call for each fifty requests and each page of their items. */
public final class Tracker {
    /** The number of ids that fit into the URL of one call. */
    private static final int IDS_PER_CALL = 50;

    private static final int PAGE = 250;

    private final PlanFile plan;
    private final Journal journal;
    private final Tenant tenant;

    /**
     * Creates a tracker.
     *
     * @param plan the plan
     * @param journal the journal of its submission
     * @param tenant the tenant, in the view of a user who can see the requests
     */
    public Tracker(PlanFile plan, Journal journal, Tenant tenant) {
        journal.requirePlan(plan);
        this.plan = plan;
        this.journal = journal;
        this.tenant = tenant;
    }

    /**
     * Polls once.
     *
     * @return the result of every planned row
     * @throws TenantException if the status list cannot be read
     * @throws IOException if the plan cannot be read
     */
    public TrackReport look() throws IOException {
        return look(new HashMap<>());
    }

    /**
     * Polls until the tenant has processed all rows, or the deadline has come. Requests that have ended are not queried
     * again.
     *
     * @param await the deadline and the polling interval
     * @param clock determines when the deadline has come
     * @param pauser pauses between two polls
     * @return the result of every planned row; the reason of open rows is the deadline
     * @throws TenantException if the status list cannot be read, or the thread is interrupted
     * @throws IOException if the plan cannot be read
     */
    public TrackReport awaitAll(AwaitPlan await, InstantSource clock, Pauser pauser) throws IOException {
        Instant end = clock.instant().plus(await.getDeadline());
        Duration pause = await.getFirstPause();
        Map<Integer, RowResult> known = new HashMap<>();
        while (true) {
            TrackReport report = look(known);
            Duration left = Duration.between(clock.instant(), end);
            if (!report.isOpen() || left.isNegative() || left.isZero()) {
                return report;
            }
            try {
                pauser.pause(pause.compareTo(left) < 0 ? pause : left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new TenantException.Interrupted("the thread was interrupted while it waited for a campaign", e);
            }
            Duration doubled = pause.plus(pause);
            pause = doubled.compareTo(await.getLongestPause()) < 0 ? doubled : await.getLongestPause();
        }
    }

    private TrackReport look(Map<Integer, RowResult> results) throws IOException {
        List<Tracked> batch = new ArrayList<>();
        int ids = 0;
        try (Stream<PlannedRequest> requests = plan.requests()) {
            for (PlannedRequest request : (Iterable<PlannedRequest>) requests::iterator) {
                RequestProgress progress = journal.get(request.number());
                if (progress.stage() != RequestProgress.Stage.DONE) {
                    RowResult result = new RowResult(state(progress.stage()), progress.reason(), null);
                    request.rows().forEach(row -> results.put(row, result));
                } else if (request.rows().stream().anyMatch(row -> !hasEnded(results.get(row)))) {
                    Tracked tracked = new Tracked(request, ids(request, progress));
                    if (ids + tracked.ids().size() > IDS_PER_CALL) {
                        ask(batch, results);
                        batch = new ArrayList<>();
                        ids = 0;
                    }
                    batch.add(tracked);
                    ids += tracked.ids().size();
                }
            }
        }
        ask(batch, results);
        return new TrackReport(results);
    }

    private static boolean hasEnded(@Nullable RowResult result) {
        return result != null && result.isEnded();
    }

    private static State state(RequestProgress.Stage stage) {
        return switch (stage) {
            case WAITING -> State.NOT_SUBMITTED;
            case REFUSED -> State.FAILED;
            case UNKNOWN, NEEDS_PERSON -> State.UNDECIDED;
            case DONE -> State.OPEN;
        };
    }

    /** Returns the ids from the tenant's response or, if there are none, those that its list shows for the mark. */
    private List<String> ids(PlannedRequest request, RequestProgress progress) {
        if (!progress.ids().isEmpty() || progress.mark() == null || progress.preparedAt() == null) {
            return progress.ids();
        }
        Reconciliation found = tenant.requests()
                .reconcile(PreparedRequest.of(request.request(), progress.mark(), progress.preparedAt()));
        return found instanceof Reconciliation.Happened happened
                ? happened.requests().stream().map(AccessRequestId::value).toList()
                : List.of();
    }

    private void ask(List<Tracked> batch, Map<Integer, RowResult> results) {
        Map<String, Map<PairKey, Integer>> rowsById = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (Tracked tracked : batch) {
            Map<PairKey, Integer> rows = PairKey.rows(tracked.request());
            tracked.request().rows().forEach(row -> results.put(row, new RowResult(State.OPEN, null, null)));
            for (String id : tracked.ids()) {
                rowsById.put(id, rows);
                ids.add(id);
            }
        }
        for (int from = 0; from < ids.size(); from += IDS_PER_CALL) {
            StatusQuery query = StatusQuery.builder()
                    .filters(Filter.in("accessRequestId", ids.subList(from, Math.min(ids.size(), from + IDS_PER_CALL))))
                    .limit(PAGE)
                    .build();
            try (Stream<RequestedItemStatus> statuses = tenant.status().stream(query)) {
                statuses.forEach(status -> assign(status, rowsById, results));
            }
        }
    }

    private static void assign(
            RequestedItemStatus status, Map<String, Map<PairKey, Integer>> rowsById, Map<Integer, RowResult> results) {
        AccessRequestId id = status.getAccessRequestId();
        Map<PairKey, Integer> rows = id == null ? null : rowsById.get(id.value());
        Integer row = rows == null ? null : rows.get(PairKey.of(status));
        if (row != null) {
            results.put(row, ItemOutcome.of(status));
        }
    }

    private record Tracked(PlannedRequest request, List<String> ids) {}
}
