package dev.latchkey.model.tenant;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.version.FilterOperator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Waits for access requests by polling the status list. Implementations of {@link StatusOperations} use it and provide
 * the clock.
 */
public final class StatusWaiter {
    private static final int PAGE = 250;

    private final StatusOperations status;
    private final InstantSource clock;
    private final Pauser pauser;

    /**
     * Creates a waiter.
     *
     * @param status the status list
     * @param clock determines when the deadline has come
     * @param pauser pauses between two polls
     */
    public StatusWaiter(StatusOperations status, InstantSource clock, Pauser pauser) {
        this.status = status;
        this.clock = clock;
        this.pauser = pauser;
    }

    /**
     * Waits for the end of a request or for the deadline.
     *
     * @param request the id of the request
     * @param plan until when, and how often to look
     * @return whichever came first
     * @throws TenantException if a poll fails, or {@link TenantException.Interrupted} if the thread is interrupted
     *     between two polls; it stays interrupted
     */
    public Awaited await(AccessRequestId request, AwaitPlan plan) {
        StatusWatch watch = watch(request, plan);
        while (true) {
            StatusWatch.Look look = watch.look();
            if (look instanceof StatusWatch.Look.Finished finished) {
                return finished.awaited();
            }
            pause(((StatusWatch.Look.Pause) look).duration(), "the access request " + request);
        }
    }

    /**
     * Waits for the end of many requests or for the deadline. Requests that have ended are not queried again.
     *
     * @param requests the requests, each with its minimum number of items
     * @param plan the deadline for all of them, the polling interval, and the minimum number of items of each
     * @return the outcome for each, in their order
     * @throws TenantException if a poll fails, or {@link TenantException.Interrupted} if the thread is interrupted
     *     between two polls; it stays interrupted
     */
    public Map<AccessRequestId, Awaited> awaitAll(Collection<TrackedRequest> requests, AwaitPlan plan) {
        StatusWatchAll watch = watchAll(requests, plan);
        for (Optional<Duration> next = watch.look(); next.isPresent(); next = watch.look()) {
            pause(next.get(), requests.size() + " access requests");
        }
        return watch.getOutcomes();
    }

    /**
     * Starts a wait for many requests in which the caller handles the pauses. The deadline is relative to this call.
     *
     * @param requests the requests
     * @param plan until when, and how often to look
     * @return the wait
     */
    public StatusWatchAll watchAll(Collection<TrackedRequest> requests, AwaitPlan plan) {
        return new ManyWatch(this, requests, plan, clock.instant().plus(plan.getDeadline()));
    }

    boolean isBefore(Instant end) {
        return clock.instant().isBefore(end);
    }

    Duration until(Instant end) {
        return Duration.between(clock.instant(), end);
    }

    private void pause(Duration duration, String what) {
        try {
            pauser.pause(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TenantException.Interrupted("the thread was interrupted while it waited for " + what, e);
        }
    }

    /**
     * Starts a wait in which the caller handles the pauses. The deadline is relative to this call.
     *
     * @param request the id of the request
     * @param plan until when, and how often to look
     * @return the wait
     */
    public StatusWatch watch(AccessRequestId request, AwaitPlan plan) {
        return new Watch(request, plan, clock.instant().plus(plan.getDeadline()));
    }

    /** Reads all rows, or those that arrive before the deadline. */
    Seen look(Filter filter, String what, Instant end) {
        List<RequestedItemStatus> rows = new ArrayList<>();
        boolean uncertain = false;
        Page<RequestedItemStatus> before = null;
        Page<RequestedItemStatus> page = null;
        int seen = 0;
        do {
            if (page != null && !isBefore(end)) {
                return new Seen(List.copyOf(rows), true);
            }
            before = page;
            page = status.page(StatusQuery.builder()
                    .filters(filter)
                    .limit(PAGE)
                    .offset(seen)
                    .build());
            if (page.equals(before)) {
                throw new TenantException.Unreadable(
                        "at row " + seen + " of " + what
                                + " the server answers a page again that it answered before; it does not heed offset",
                        null);
            }
            rows.addAll(page.rows());
            uncertain |= !page.oddRows().isEmpty();
            seen += page.rows().size() + page.oddRows().size();
        } while (page.rows().size() + page.oddRows().size() == PAGE);
        return new Seen(List.copyOf(rows), uncertain);
    }

    static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** One wait: the rows of the last poll, and the next pause. */
    private final class Watch implements StatusWatch {
        private final AccessRequestId request;
        private final AwaitPlan plan;
        private final Instant end;
        private Duration pause;
        private Seen before = Seen.NOTHING;

        Watch(AccessRequestId request, AwaitPlan plan, Instant end) {
            this.request = request;
            this.plan = plan;
            this.end = end;
            this.pause = plan.getFirstPause();
        }

        @Override
        public Look look() {
            Seen seen = StatusWaiter.this.look(
                    Filter.of("accessRequestId", FilterOperator.EQ, request.value()),
                    "the access request " + request,
                    end);
            if (!seen.rows().equals(before.rows())) {
                plan.tell(seen.rows());
            }
            before = seen;
            if (seen.hasEnded(plan.getItems())) {
                return new Look.Finished(new Awaited.Ended(seen.rows()));
            }
            Duration left = until(end);
            if (left.isNegative() || left.isZero()) {
                return new Look.Finished(
                        seen.isEmpty() ? new Awaited.NeverAppeared() : new Awaited.StillRunning(seen.rows()));
            }
            Duration now = shorter(pause, left);
            pause = shorter(pause.plus(pause), plan.getLongestPause());
            return new Look.Pause(now);
        }
    }

    /** The result of one poll. It is unknown whether an item has ended if its row was unreadable or was not read. */
    record Seen(List<RequestedItemStatus> rows, boolean uncertain) {
        static final Seen NOTHING = new Seen(List.of(), false);

        boolean isEmpty() {
            return rows.isEmpty() && !uncertain;
        }

        boolean hasEnded(int expected) {
            return !uncertain
                    && rows.size() >= expected
                    && rows.stream()
                            .allMatch(row -> row.getState() instanceof RequestState known && known.isTerminal());
        }
    }
}
