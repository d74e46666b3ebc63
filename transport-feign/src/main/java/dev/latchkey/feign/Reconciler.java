package dev.latchkey.feign;

import dev.latchkey.model.edition.FilterOperator;
import dev.latchkey.model.edition.Operation;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.Query;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.Reconciliation;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.TenantException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for a submission in the list of what the user has requested since, again and again until the lag of that list is over.
 */
final class Reconciler {
    /** How far the clocks of client and tenant may be apart. The marks decide, not the times. */
    private static final Duration CLOCKS = Duration.ofMinutes(10);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final Listing<RequestedItemStatus> status;
    private final Duration lag;
    private final Surroundings surroundings;

    Reconciler(Listing<RequestedItemStatus> status, Duration lag, Surroundings surroundings) {
        this.status = status;
        this.lag = lag;
        this.surroundings = surroundings;
    }

    Reconciliation reconcile(Submission.Unknown submission) {
        // From now and not from when it was sent: a call that timed out may have been taken only then.
        Instant end = surroundings.clock().instant().plus(lag);
        Duration pause = FIRST_PAUSE;
        try {
            while (true) {
                Sighting sighting = look(submission);
                Duration left = Duration.between(surroundings.clock().instant(), end);
                if (sighting.isWhole() || left.isNegative() || left.isZero()) {
                    return sighting.conclusion();
                }
                surroundings.pauser().pause(pause.compareTo(left) < 0 ? pause : left);
                pause = pause.plus(pause);
            }
        } catch (TenantException e) {
            return new Reconciliation.CannotTell("the status list cannot be read: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reconciliation.CannotTell("the thread was interrupted while the status list could still lag");
        }
    }

    private Sighting look(Submission.Unknown submission) {
        Sighting sighting = new Sighting(submission.request());
        try (Stream<Row<RequestedItemStatus>> rows = status.rows(query(submission.sentAt()))) {
            rows.forEach(sighting::add);
        }
        return sighting;
    }

    /** By whom it was requested, not for whom: everybody may list what they requested themselves. */
    private StatusQuery query(Instant sentAt) {
        StatusQuery.Builder query = StatusQuery.builder().requestedBy(Query.ME);
        boolean filtersByTime = status.reading()
                .exchange()
                .edition()
                .filters(Operation.STATUS)
                .getOrDefault("created", Set.of())
                .contains(FilterOperator.GE);
        return filtersByTime
                ? query.filters(Filter.of("created", FilterOperator.GE, sentAt.minus(CLOCKS)))
                        .build()
                : query.build();
    }
}
