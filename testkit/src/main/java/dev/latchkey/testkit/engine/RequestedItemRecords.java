package dev.latchkey.testkit.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All requested items in the order of creation, with an index by id and by request, and of the open ones by requested
 * access.
 */
final class RequestedItemRecords {
    private final Map<String, RequestedItemRecord> all = new LinkedHashMap<>();
    private final Map<String, List<String>> byRequest = new HashMap<>();
    private final Map<String, Set<String>> openByKey = new HashMap<>();

    void put(RequestedItemRecord record) {
        RequestedItemRecord before = all.put(record.getId(), record);
        if (before == null) {
            byRequest
                    .computeIfAbsent(record.getRequest(), request -> new ArrayList<>())
                    .add(record.getId());
        }
        if (record.getStage() == ProcessingStage.ENDED) {
            openByKey.computeIfPresent(duplicateKey(record), (key, ids) -> without(ids, record.getId()));
        } else if (before == null) {
            openByKey
                    .computeIfAbsent(duplicateKey(record), key -> new LinkedHashSet<>())
                    .add(record.getId());
        }
    }

    /** All records, as a live view. */
    Collection<RequestedItemRecord> all() {
        return Collections.unmodifiableCollection(all.values());
    }

    RequestedItemRecord get(String id) {
        RequestedItemRecord record = all.get(id);
        if (record == null) {
            throw new IllegalStateException("there is no requested item " + id);
        }
        return record;
    }

    List<RequestedItemRecord> of(String request) {
        return byRequest.getOrDefault(request, List.of()).stream()
                .map(this::get)
                .toList();
    }

    /** Finds the first open item for the same access; null if there is none. */
    @Nullable
    RequestedItemRecord openDuplicate(RequestedItemRecord record) {
        return openByKey.getOrDefault(duplicateKey(record), Set.of()).stream()
                .findFirst()
                .map(this::get)
                .orElse(null);
    }

    /**
     * Returns a key for the requested access. It is equal for equal requests and does not change until the request
     * ends.
     */
    static String duplicateKey(RequestedItemRecord record) {
        return String.join(
                "|",
                record.getIdentity().value(),
                record.getRequestType().name(),
                record.getItemType().name(),
                record.getItem(),
                String.valueOf(record.getStartDate()),
                String.valueOf(record.getRemoveDate()),
                String.join(",", record.getAccounts()),
                String.valueOf(record.getAssignmentId()),
                String.valueOf(record.getNativeIdentity()));
    }

    private static @Nullable Set<String> without(Set<String> ids, String id) {
        ids.remove(id);
        return ids.isEmpty() ? null : ids;
    }
}
