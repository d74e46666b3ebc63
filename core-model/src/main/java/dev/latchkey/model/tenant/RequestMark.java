package dev.latchkey.model.tenant;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestParts;
import dev.latchkey.model.request.RequestedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The mark that distinguishes a request from others like it: an entry in the client metadata of each item. The status
 * list returns it, and {@link RequestOperations#reconcile} searches for it.
 */
public final class RequestMark {
    /** The key of the entry in the client metadata of an item. */
    public static final String KEY = "latchkeyCorrelation";

    private RequestMark() {}

    /**
     * Marks the items of a request. Items that have a mark keep it.
     *
     * @param request the request
     * @param mark a text that no other request carries
     * @return the request with a mark on every item
     */
    public static AccessRequest on(AccessRequest request, String mark) {
        AccessRequest.Builder marked = request.toBuilder().requestedItems(mark(request.getRequestedItems(), mark));
        if (!request.getRequestedForWithRequestedItems().isEmpty()) {
            marked.requestedForWithRequestedItems(request.getRequestedForWithRequestedItems().stream()
                    .map(entry -> entry.toBuilder()
                            .requestedItems(mark(entry.getRequestedItems(), mark))
                            .build())
                    .toList());
        }
        return marked.build();
    }

    /**
     * Finds the marks of a request, including those that its author set.
     *
     * @param request any request
     * @return the marks; empty if no item has one
     */
    public static Set<String> marks(AccessRequest request) {
        return RequestParts.items(request).stream()
                .map(item -> item.getClientMetadata().get(KEY))
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Checks whether every item has a mark, so that none of its rows can be mistaken for a row of another request.
     *
     * @param request any request
     * @return whether all items are marked; false if there are none
     */
    public static boolean isMarked(AccessRequest request) {
        List<RequestedItem> items = RequestParts.items(request);
        return !items.isEmpty()
                && items.stream().allMatch(item -> item.getClientMetadata().containsKey(KEY));
    }

    private static List<RequestedItem> mark(List<RequestedItem> items, String mark) {
        List<RequestedItem> marked = new ArrayList<>(items.size());
        for (RequestedItem item : items) {
            marked.add(
                    item.getClientMetadata().containsKey(KEY)
                            ? item
                            : item.toBuilder().putClientMetadata(KEY, mark).build());
        }
        return marked;
    }
}
