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
 * An access request that the tenant processes, with its identity and items.
 *
 * @param id the request
 * @param identity the identity that the items are for; null if the tenant does not return it
 * @param items the items requested for the identity: under this id, and under its other ids if it has several
 * @param existing whether an earlier call requested it, not this one
 * @param itemCount the minimum number of items under this id; 1 if one identity got several ids, because the tenant
 *     does not return how the items are distributed among them
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
     * @param identity the identity that the items are for
     * @param items the items requested for the identity
     * @param existing whether an earlier call requested it
     * @param itemCount the minimum number of items under this id
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
