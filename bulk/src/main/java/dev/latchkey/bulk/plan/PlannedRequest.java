package dev.latchkey.bulk.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.request.AccessRequest;
import java.util.List;

/**
 * A line of a plan: a request, and the numbers of its rows.
 *
 * @param number the number of the request in the plan; the first is 1
 * @param rows the numbers of the rows, in the order of the identities and, for each identity, of its items
 * @param request the request, without a mark
 */
@JsonPropertyOrder({"number", "rows", "request"})
public record PlannedRequest(int number, List<Integer> rows, AccessRequest request) {
    /**
     * Copies the list.
     *
     * @param number the number of the request in the plan
     * @param rows the numbers of the rows
     * @param request the request
     */
    public PlannedRequest {
        rows = List.copyOf(rows);
    }
}
