package dev.latchkey.feign;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Marks the items of a request, so that it can be told from others like it.
 *
 * @param enabled whether to mark at all
 * @param random makes marks that nobody else makes
 */
record Correlation(boolean enabled, RandomGenerator random) {
    static final String KEY = "latchkeyCorrelation";
    private static final int BYTES = 16;

    /** The request with one new mark on each item that has none; what the caller wrote stays. */
    AccessRequest mark(AccessRequest request) {
        if (!enabled) {
            return request;
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String mark = HexFormat.of().formatHex(bytes);
        return request.toBuilder()
                .requestedItems(mark(request.getRequestedItems(), mark))
                .requestedForWithRequestedItems(request.getRequestedForWithRequestedItems().stream()
                        .map(entry -> entry.toBuilder()
                                .requestedItems(mark(entry.getRequestedItems(), mark))
                                .build())
                        .toList())
                .build();
    }

    /** The marks in a request, also those that its author made. */
    static Set<String> marks(AccessRequest request) {
        return items(request)
                .map(item -> item.getClientMetadata().get(KEY))
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether every item has a mark, so that none of its rows can be taken for another's. */
    static boolean isMarked(AccessRequest request) {
        return items(request).findAny().isPresent()
                && items(request).allMatch(item -> item.getClientMetadata().containsKey(KEY));
    }

    private static Stream<RequestedItem> items(AccessRequest request) {
        return Stream.concat(
                request.getRequestedItems().stream(),
                request.getRequestedForWithRequestedItems().stream()
                        .flatMap(entry -> entry.getRequestedItems().stream()));
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
