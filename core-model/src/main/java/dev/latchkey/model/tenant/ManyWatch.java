package dev.latchkey.model.tenant;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.StatusWaiter.Seen;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One wait for many requests: the last rows of each, and the next pause. */
final class ManyWatch implements StatusWatchAll {
    /** The number of ids that fit into the URL of one call. */
    private static final int IDS_PER_CALL = 50;

    private final StatusWaiter waiter;
    private final AwaitPlan plan;
    private final Instant end;
    private final Map<AccessRequestId, Integer> expected = new LinkedHashMap<>();
    private final Map<AccessRequestId, Seen> seen = new LinkedHashMap<>();
    private Duration pause;

    ManyWatch(StatusWaiter waiter, Collection<TrackedRequest> requests, AwaitPlan plan, Instant end) {
        this.waiter = waiter;
        this.plan = plan;
        this.end = end;
        this.pause = plan.getFirstPause();
        for (TrackedRequest request : requests) {
            expected.merge(request.id(), Math.max(plan.getItems(), request.itemCount()), Math::max);
            seen.put(request.id(), Seen.NOTHING);
        }
    }

    @Override
    public Optional<Duration> look() {
        List<RequestedItemStatus> before = rows();
        List<AccessRequestId> open = open();
        for (int from = 0; from < open.size() && (from == 0 || waiter.isBefore(end)); from += IDS_PER_CALL) {
            look(open.subList(from, Math.min(open.size(), from + IDS_PER_CALL)));
        }
        List<RequestedItemStatus> after = rows();
        if (!after.equals(before)) {
            plan.tell(after);
        }
        Duration left = waiter.until(end);
        if (open().isEmpty() || left.isNegative() || left.isZero()) {
            return Optional.empty();
        }
        Duration now = StatusWaiter.shorter(pause, left);
        pause = StatusWaiter.shorter(pause.plus(pause), plan.getLongestPause());
        return Optional.of(now);
    }

    private List<AccessRequestId> open() {
        return seen.entrySet().stream()
                .filter(entry -> !hasEnded(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean hasEnded(AccessRequestId request, Seen rows) {
        return rows.hasEnded(Objects.requireNonNull(expected.get(request)));
    }

    private List<RequestedItemStatus> rows() {
        return seen.values().stream().flatMap(one -> one.rows().stream()).toList();
    }

    private void look(List<AccessRequestId> requests) {
        Seen all = waiter.look(
                Filter.in(
                        "accessRequestId",
                        requests.stream().map(AccessRequestId::value).toList()),
                requests.size() + " access requests",
                end);
        Map<AccessRequestId, List<RequestedItemStatus>> rows = new LinkedHashMap<>();
        for (RequestedItemStatus row : all.rows()) {
            AccessRequestId id = row.getAccessRequestId();
            if (id != null) {
                rows.computeIfAbsent(id, key -> new ArrayList<>()).add(row);
            }
        }
        for (AccessRequestId request : requests) {
            // An unreadable row can belong to any of them.
            seen.put(request, new Seen(List.copyOf(rows.getOrDefault(request, List.of())), all.uncertain()));
        }
    }

    @Override
    public Map<AccessRequestId, Awaited> getOutcomes() {
        Map<AccessRequestId, Awaited> outcomes = new LinkedHashMap<>();
        seen.forEach((request, rows) -> {
            if (hasEnded(request, rows)) {
                outcomes.put(request, new Awaited.Ended(rows.rows()));
            } else {
                outcomes.put(
                        request, rows.isEmpty() ? new Awaited.NeverAppeared() : new Awaited.StillRunning(rows.rows()));
            }
        });
        return Collections.unmodifiableMap(outcomes);
    }
}
