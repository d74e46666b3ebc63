package dev.latchkey.bulk.track;

import dev.latchkey.bulk.plan.PlannedRequest;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.Reference;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.status.RequestedItemStatus;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** A pair of identity and item, as the status list names it. */
record PairKey(String identity, String item) {

    static PairKey of(RequestedItemStatus status) {
        Reference requestedFor = status.getRequestedFor();
        return new PairKey(
                requestedFor == null ? "" : String.valueOf(requestedFor.getId()), String.valueOf(status.getId()));
    }

    /** The row of each pair; rows stand in the order of identities, and for each of them of items. */
    static Map<PairKey, Integer> rows(PlannedRequest planned) {
        AccessRequest request = planned.request();
        Iterator<Integer> rows = planned.rows().iterator();
        Map<PairKey, Integer> pairs = new HashMap<>();
        for (IdentityId identity : request.getRequestedFor()) {
            for (RequestedItem item : request.getRequestedItems()) {
                pairs.put(new PairKey(identity.value(), String.valueOf(item.getId())), rows.next());
            }
        }
        for (IdentityWithItems entry : request.getRequestedForWithRequestedItems()) {
            for (RequestedItem item : entry.getRequestedItems()) {
                pairs.put(
                        new PairKey(String.valueOf(entry.getIdentityId()), String.valueOf(item.getId())), rows.next());
            }
        }
        return pairs;
    }
}
