package dev.latchkey.bulk.plan;

import dev.latchkey.model.request.AccessRequest;
import java.util.Comparator;
import java.util.List;

/**
 * A request of a plan that was made in steps. Requests from everywhere, in their natural order, are those that planning the
 * whole table at once gives, in its order.
 *
 * @param part the number of the part of the plan: requests are of one action, and for people or for machines
 * @param firstRow the number of the first row of the packing group in a part that has several groups; else 0
 * @param position the place among the requests that were packed with it
 * @param rows the numbers of the rows: identity by identity, and for each of them item by item
 * @param request the request
 * @param lowerBound its share of the lower bound of the plan; the sum over all requests is the bound
 */
public record PackedRequest(
        int part, int firstRow, int position, List<Integer> rows, AccessRequest request, long lowerBound)
        implements Comparable<PackedRequest> {
    private static final Comparator<PackedRequest> ORDER = Comparator.comparingInt(PackedRequest::part)
            .thenComparingInt(PackedRequest::firstRow)
            .thenComparingInt(PackedRequest::position);

    /**
     * Copies the list.
     *
     * @param part the number of the part
     * @param firstRow the number of the first row of the group, or 0
     * @param position the place among the requests
     * @param rows the numbers of the rows
     * @param request the request
     * @param lowerBound its share of the lower bound
     */
    public PackedRequest {
        rows = List.copyOf(rows);
    }

    @Override
    public int compareTo(PackedRequest other) {
        return ORDER.compare(this, other);
    }
}
