package dev.latchkey.validation.lookup;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.Reference;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.FilterOperator;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.fact.OpenRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds open requests in the status list.
 *
 * @param lookups makes the calls
 */
record PendingLookups(TenantLookups lookups) {
    /** More open items of one identity are not read. */
    private static final int MOST_ROWS = 1000;

    Reply<List<OpenRequest>> of(IdentityId identity) {
        Reply<List<RequestedItemStatus>> rows = lookups.cache()
                .one(
                        lookups.failed(),
                        () -> lookups.calls().ask(Operation.STATUS, () -> executing(identity)),
                        "executing",
                        identity);
        List<RequestedItemStatus> found = rows.value();
        if (found == null) {
            return rows.because(rows.isTold() ? rows.call() + " does not know " + identity : rows.problem());
        }
        if (found.size() > MOST_ROWS) {
            return rows.because(rows.call() + " has more than " + MOST_ROWS + " open items of " + identity);
        }
        if (found.stream().anyMatch(row -> row.getId() == null || row.getType() == null)) {
            return rows.because(rows.call() + " has a row that does not say which item is requested");
        }
        return rows.map(all ->
                found.stream().flatMap(row -> open(row, row.getCancelable())).toList());
    }

    private List<RequestedItemStatus> executing(IdentityId identity) {
        try (Stream<RequestedItemStatus> rows = lookups.calls().tenant().status().stream(StatusQuery.builder()
                .requestedFor(identity)
                .requestState(RequestState.EXECUTING)
                .build())) {
            return rows.limit(MOST_ROWS + 1L).toList();
        }
    }

    /** Looks up one request: cancelable only if all its items are; unknown if they differ. */
    Reply<OpenRequest> of(AccessRequestId request) {
        ApiVersion apiVersion = lookups.calls().tenant().getApiVersion();
        Set<FilterOperator> operators = apiVersion.filters(Operation.STATUS).getOrDefault("accessRequestId", Set.of());
        Reply<List<RequestedItemStatus>> rows = lookups.cache()
                .one(
                        lookups.failed(),
                        () -> lookups.calls()
                                .ask(
                                        Operation.STATUS,
                                        () -> operators.contains(FilterOperator.EQ) ? page(request) : List.of()),
                        "request",
                        request);
        List<RequestedItemStatus> found = rows.value();
        if (found == null || found.isEmpty()) {
            return rows.because(rows.isTold() ? rows.call() + " does not show the request " + request : rows.problem());
        }
        Boolean cancelable = found.get(0).getCancelable();
        boolean same = found.stream().allMatch(row -> cancelable != null && cancelable.equals(row.getCancelable()));
        OpenRequest open =
                open(found.get(0), same ? cancelable : null).findFirst().orElse(null);
        return open == null
                ? rows.because(rows.call() + " does not say which item " + request + " requests")
                : rows.map(all -> open);
    }

    private List<RequestedItemStatus> page(AccessRequestId request) {
        return lookups.calls()
                .tenant()
                .status()
                .page(StatusQuery.builder()
                        .filters(Filter.of("accessRequestId", FilterOperator.EQ, request.value()))
                        .build())
                .rows();
    }

    private static Stream<OpenRequest> open(RequestedItemStatus row, @Nullable Boolean cancelable) {
        Reference requester = row.getRequester();
        return row.getId() == null || row.getType() == null
                ? Stream.empty()
                : Stream.of(OpenRequest.builder()
                        .accessRequestId(row.getAccessRequestId())
                        .type(row.getType())
                        .id(row.getId())
                        .requester(
                                requester == null || requester.getId() == null
                                        ? null
                                        : IdentityId.of(requester.getId()))
                        .cancelable(cancelable)
                        .build());
    }
}
