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
import java.util.List;

/**
 * Waits for access requests by looking at the status list again and again. Implementations of {@link StatusOperations}
 * wait
 * with it; the time is theirs.
 */
public final class StatusWaiter {
    private static final int PAGE = 250;

    private final StatusOperations status;
    private final InstantSource clock;
    private final Pauser pauser;

    /**
     * Waits on a clock.
     *
     * @param status where to look
     * @param clock tells when the deadline has come
     * @param pauser lets time pass between two looks
     */
    public StatusWaiter(StatusOperations status, InstantSource clock, Pauser pauser) {
        this.status = status;
        this.clock = clock;
        this.pauser = pauser;
    }

    /**
     * Waits until a request has ended or the deadline has come.
     *
     * @param request which request
     * @param plan until when, and how often to look
     * @return what came first
     * @throws InterruptedException if the thread is interrupted between two looks
     * @throws TenantException if a look fails
     */
    public Awaited await(AccessRequestId request, AwaitPlan plan) throws InterruptedException {
        Instant end = clock.instant().plus(plan.getDeadline());
        Duration pause = plan.getFirstPause();
        Look before = new Look(List.of(), false);
        while (true) {
            Look look = look(request);
            if (!look.rows().equals(before.rows())) {
                plan.tell(look.rows());
            }
            if (look.hasEnded(plan.getItems())) {
                return new Awaited.Ended(look.rows());
            }
            Duration left = Duration.between(clock.instant(), end);
            if (left.isNegative() || left.isZero()) {
                return look.isEmpty() ? new Awaited.NeverAppeared() : new Awaited.StillRunning(look.rows());
            }
            pauser.pause(shorter(pause, left));
            pause = shorter(pause.plus(pause), plan.getLongestPause());
            before = look;
        }
    }

    private Look look(AccessRequestId request) {
        List<RequestedItemStatus> rows = new ArrayList<>();
        boolean odd = false;
        Page<RequestedItemStatus> page;
        int seen = 0;
        do {
            page = status.page(StatusQuery.builder()
                    .filters(Filter.of("accessRequestId", FilterOperator.EQ, request.value()))
                    .limit(PAGE)
                    .offset(seen)
                    .build());
            rows.addAll(page.rows());
            odd |= !page.oddRows().isEmpty();
            seen += page.rows().size() + page.oddRows().size();
        } while (page.rows().size() + page.oddRows().size() == PAGE);
        return new Look(List.copyOf(rows), odd);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** What one look showed. Of an odd row nobody can say whether its item has ended. */
    private record Look(List<RequestedItemStatus> rows, boolean odd) {
        boolean isEmpty() {
            return rows.isEmpty() && !odd;
        }

        boolean hasEnded(int expected) {
            return !odd
                    && rows.size() >= expected
                    && rows.stream()
                            .allMatch(row -> row.getState() instanceof RequestState known && known.isTerminal());
        }
    }
}
