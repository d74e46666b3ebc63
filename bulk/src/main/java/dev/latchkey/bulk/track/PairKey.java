package dev.latchkey.bulk.track;

import dev.latchkey.bulk.plan.PlannedRequest;
import dev.latchkey.model.Reference;
import dev.latchkey.model.request.RequestParts;
import dev.latchkey.model.status.RequestedItemStatus;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** A pair of identity and item, as in the status list. */
record PairKey(String identity, String item) {

    static PairKey of(RequestedItemStatus status) {
        Reference requestedFor = status.getRequestedFor();
        return new PairKey(
                requestedFor == null ? "" : String.valueOf(requestedFor.getId()), String.valueOf(status.getId()));
    }

    /** Maps each pair to its row; rows are in the order of the identities and, for each identity, of its items. */
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
