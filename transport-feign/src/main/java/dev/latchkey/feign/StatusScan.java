package dev.latchkey.feign;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.Reference;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.Reconciliation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What one look at the status list shows of a request. */
final class StatusScan {
    private final Set<String> marks;
    private final boolean marked;
    private final Set<String> identities;
    private final int expected;

    private final Set<AccessRequestId> found = new LinkedHashSet<>();
    private int own;
    private int doubtful;

    StatusScan(AccessRequest request) {
        this.marks = Correlation.marks(request);
        this.marked = Correlation.isMarked(request);
        this.identities = Stream.concat(
                        request.getRequestedFor().stream(),
                        request.getRequestedForWithRequestedItems().stream()
                                .map(IdentityWithItems::getIdentityId)
                                .filter(Objects::nonNull))
                .map(IdentityId::value)
                .collect(Collectors.toUnmodifiableSet());
        this.expected =
                request.getRequestedFor().size() * request.getRequestedItems().size()
                        + request.getRequestedForWithRequestedItems().stream()
                                .mapToInt(entry -> entry.getRequestedItems().size())
                                .sum();
    }

    void add(ListRow<RequestedItemStatus> row) {
        if (row.value() != null) {
            add(row.value());
        } else if (row.odd() != null) {
            addOdd(row.odd());
        }
    }

    private void add(RequestedItemStatus row) {
        String mark = row.getClientMetadata().get(Correlation.KEY);
        if (mark == null || (!marked && !marks.contains(mark))) {
            doubtful += isForOneOfThem(row.getRequestedFor()) ? 1 : 0;
        } else if (marks.contains(mark)) {
            own++;
            AccessRequestId id = row.getAccessRequestId();
            if (id != null) {
                found.add(id);
            }
        }
    }

    private void addOdd(JsonNode row) {
        String mark =
                row.path("clientMetadata").path(Correlation.KEY).asStringOpt().orElse("");
        if (marks.contains(mark)) {
            own++;
            row.path("accessRequestId").asStringOpt().map(AccessRequestId::of).ifPresent(found::add);
        } else if (mark.isEmpty() || !marked) {
            doubtful++;
        }
    }

    private boolean isForOneOfThem(@Nullable Reference requestedFor) {
        return requestedFor == null || requestedFor.getId() == null || identities.contains(requestedFor.getId());
    }

    /** Whether there is nothing more to come. */
    boolean isWhole() {
        return own > 0 && own >= expected;
    }

    /** What follows once the list no longer lags. */
    Reconciliation conclusion() {
        if (own > 0) {
            return new Reconciliation.Happened(List.copyOf(found));
        }
        if (doubtful > 0) {
            String rows = doubtful + (doubtful == 1 ? " row" : " rows");
            return new Reconciliation.CannotTell((marked
                            ? "no row of the status list carries the key of the request, but " + rows + " without a key"
                            : "the request carries no key, and " + rows + " of the status list")
                    + " could be its own; compare them with the request");
        }
        return new Reconciliation.DidNotHappen();
    }
}
