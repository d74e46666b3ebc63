package dev.latchkey.model.tenant;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.AccessRequestResponse;
import dev.latchkey.model.request.AccessRequestTracking;
import dev.latchkey.model.request.RequestedItemDetails;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An access request that the tenant works on, with what it is about.
 *
 * @param id the request
 * @param identity for whom; null if the tenant does not say
 * @param items what is requested for them: under this id, and under the others where one identity got several
 * @param existing whether it was asked for before, and not started by this call
 * @param itemCount how many items stand under this id, at least; 1 where one identity got several ids, as the tenant does
 *     not say how it spread the items over them
 */
public record TrackedRequest(
        AccessRequestId id,
        @Nullable IdentityId identity,
        List<RequestedItemDetails> items,
        boolean existing,
        int itemCount) {
    /**
     * Keeps a copy.
     *
     * @param id the request
     * @param identity for whom
     * @param items what is requested for them
     * @param existing whether it was asked for before
     * @param itemCount how many items stand under this id, at least
     */
    public TrackedRequest {
        items = List.copyOf(items);
    }

    static List<TrackedRequest> of(AccessRequestResponse response) {
        return Stream.concat(
                        response.getNewRequests().stream().flatMap(tracking -> of(tracking, false)),
                        response.getExistingRequests().stream().flatMap(tracking -> of(tracking, true)))
                .toList();
    }

    private static Stream<TrackedRequest> of(AccessRequestTracking tracking, boolean existing) {
        List<AccessRequestId> ids = tracking.getAccessRequestIds();
        List<RequestedItemDetails> items = tracking.getRequestedItemsDetails();
        int count = ids.size() == 1 ? Math.max(1, items.size()) : 1;
        return ids.stream().map(id -> new TrackedRequest(id, tracking.getRequestedFor(), items, existing, count));
    }
}
