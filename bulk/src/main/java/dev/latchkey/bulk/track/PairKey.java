package dev.latchkey.bulk.track;

import dev.latchkey.bulk.plan.PlannedRequest;
import dev.latchkey.model.Reference;
import dev.latchkey.model.request.RequestParts;
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
        Iterator<Integer> rows = planned.rows().iterator();
        Map<PairKey, Integer> pairs = new HashMap<>();
        for (RequestParts.Pair pair : RequestParts.pairs(planned.request())) {
            String identity = String.valueOf(pair.recipient().identity());
            pairs.put(new PairKey(identity, String.valueOf(pair.item().getId())), rows.next());
        }
        return pairs;
    }
}
