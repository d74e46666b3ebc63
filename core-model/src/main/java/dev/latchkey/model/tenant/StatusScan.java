package dev.latchkey.model.tenant;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.Reference;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestParts;
import dev.latchkey.model.request.RequestParts.Recipient;
import dev.latchkey.model.status.RequestedItemStatus;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Searches the rows of the status list for a submission whose outcome is unknown. All implementations of {@link
 * RequestOperations} reconcile with it, so their results agree. Use an instance for one pass over the list; it is not
 * thread-safe.
 */
public final class StatusScan {
    private final Set<String> marks;
    private final boolean marked;
    private final Set<String> identities;
    private final long expected;

    private final Set<AccessRequestId> found = new LinkedHashSet<>();
    private int own;
    private int doubtful;

    /**
     * Searches for a request.
     *
     * @param request the request as sent, with its marks if it had any
     */
    public StatusScan(AccessRequest request) {
        this.marks = RequestMark.marks(request);
        this.marked = RequestMark.isMarked(request);
        this.identities = RequestParts.recipients(request).stream()
                .map(Recipient::identity)
                .filter(Objects::nonNull)
                .map(IdentityId::value)
                .collect(Collectors.toUnmodifiableSet());
        this.expected = RequestParts.countPairs(request);
    }

    /**
     * Examines a row.
     *
     * @param row a row of the list of what the submitter requested
     */
    public void add(RequestedItemStatus row) {
        String mark = row.getClientMetadata().get(RequestMark.KEY);
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

    /**
     * Examines a row that does not have the documented form.
     *
     * @param row the row as received
     */
    public void addOdd(JsonNode row) {
        String mark =
                row.path("clientMetadata").path(RequestMark.KEY).asStringOpt().orElse("");
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

    /** {@return whether every item of the request has been found} */
    public boolean isWhole() {
        return own > 0 && own >= expected;
    }

    /**
     * Draws the conclusion from the rows.
     *
     * @return the conclusion, which is valid once the list is up to date
     */
    public Reconciliation conclusion() {
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
