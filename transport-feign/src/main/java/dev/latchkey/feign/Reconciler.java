package dev.latchkey.feign;

import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.Query;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.ItemStatus;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.Reconciliation;
import dev.latchkey.model.tenant.StatusScan;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.model.version.FilterOperator;
import dev.latchkey.model.version.Operation;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Searches for a submission in the list of the user's newer requests, repeatedly until the lag of that list has passed.
 *
 * <p>The current time of the tenant is not known, but its newest row is not later than that. A request that was sent
 * some time ago is therefore at most that much older than this row, regardless of the difference between the clocks of
 * client and tenant.
 */
final class Reconciler {
    /**
     * The largest difference between the clocks of the sender and the reconciler. Marks identify a request; times only
     * limit the search.
     */
    private static final Duration CLOCKS = Duration.ofHours(1);

    private static final String CREATED = "created";
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final Listing<RequestedItemStatus> status;
    private final Duration lag;
    private final Environment surroundings;

    Reconciler(Listing<RequestedItemStatus> status, Duration lag, Environment surroundings) {
        this.status = status;
        this.lag = lag;
        this.surroundings = surroundings;
    }

    Reconciliation reconcile(Submission.Unknown submission) {
        // Relative to now, not to the time of sending: the tenant can accept a call as late as its timeout.
        Instant end = surroundings.steady().instant().plus(lag);
        ReadingTime time = status.reading().time();
        Duration pause = FIRST_PAUSE;
        try {
            StatusQuery query = query(submission.sentAt());
            while (true) {
                StatusScan sighting = look(submission, query, time);
                Duration left = Duration.between(surroundings.steady().instant(), end);
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

    private StatusScan look(Submission.Unknown submission, StatusQuery query, ReadingTime time) {
        StatusScan sighting = new StatusScan(submission.request());
        try (Stream<ListRow<RequestedItemStatus>> rows = status.rows(query, time)) {
            rows.forEach(row -> {
                if (row.value() != null) {
                    sighting.add(row.value());
                } else if (row.odd() != null) {
                    sighting.addOdd(row.odd());
                }
            });
        }
        return sighting;
    }

    /** Queries by requester, not by identity: every user is allowed to list their own requests. */
    private StatusQuery query(Instant sentAt) {
        StatusQuery own = StatusQuery.builder().requestedBy(Query.ME).build();
        Duration ago = Duration.between(sentAt, surroundings.clock().instant());
        Instant newest = newest(own);
        return ago.isNegative() || newest == null || !filtersByTime()
                ? own
                : own.toBuilder()
                        .filters(Filter.of(
                                CREATED, FilterOperator.GE, newest.minus(ago).minus(CLOCKS)))
                        .build();
    }

    /**
     * Returns the creation time of the newest row. If the list is not sorted, this can be an older row; then more rows
     * are read.
     */
    private @Nullable Instant newest(StatusQuery own) {
        return status.page(own.toBuilder().sorters("-" + CREATED).limit(1).build()).rows().stream()
                .map(ItemStatus::getCreated)
                .filter(Objects::nonNull)
                .map(OffsetDateTime::toInstant)
                .findFirst()
                .orElse(null);
    }

    private boolean filtersByTime() {
        return status.reading()
                .exchange()
                .apiVersion()
                .filters(Operation.STATUS)
                .getOrDefault(CREATED, Set.of())
                .contains(FilterOperator.GE);
    }
}
