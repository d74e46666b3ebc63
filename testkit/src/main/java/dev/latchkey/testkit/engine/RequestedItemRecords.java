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
 * All lines, in the order in which they were made; found by their id, by their request, and the open ones by what they
 * ask for.
 */
final class RequestedItemRecords {
    private final Map<String, RequestedItemRecord> all = new LinkedHashMap<>();
    private final Map<String, List<String>> byRequest = new HashMap<>();
    private final Map<String, Set<String>> openByWords = new HashMap<>();

    void put(RequestedItemRecord line) {
        RequestedItemRecord before = all.put(line.getId(), line);
        if (before == null) {
            byRequest
                    .computeIfAbsent(line.getRequest(), request -> new ArrayList<>())
                    .add(line.getId());
        }
        if (line.getStage() == ProcessingStage.ENDED) {
            openByWords.computeIfPresent(words(line), (words, ids) -> without(ids, line.getId()));
        } else if (before == null) {
            openByWords
                    .computeIfAbsent(words(line), words -> new LinkedHashSet<>())
                    .add(line.getId());
        }
    }

    /** All records, as a live view. */
    Collection<RequestedItemRecord> all() {
        return Collections.unmodifiableCollection(all.values());
    }

    RequestedItemRecord get(String id) {
        RequestedItemRecord line = all.get(id);
        if (line == null) {
            throw new IllegalStateException("there is no line " + id);
        }
        return line;
    }

    List<RequestedItemRecord> of(String request) {
        return byRequest.getOrDefault(request, List.of()).stream()
                .map(this::get)
                .toList();
    }

    /** The first open line that asks for the same; null where there is none. */
    @Nullable
    RequestedItemRecord openDuplicate(RequestedItemRecord line) {
        return openByWords.getOrDefault(words(line), Set.of()).stream()
                .findFirst()
                .map(this::get)
                .orElse(null);
    }

    /** A text for what is requested. It is equal for equal requests and stays the same until the request ends. */
    static String words(RequestedItemRecord line) {
        return String.join(
                "|",
                line.getIdentity().value(),
                line.getRequestType().name(),
                line.getItemType().name(),
                line.getItem(),
                String.valueOf(line.getStartDate()),
                String.valueOf(line.getRemoveDate()),
                String.join(",", line.getAccounts()),
                String.valueOf(line.getAssignmentId()),
                String.valueOf(line.getNativeIdentity()));
    }

    private static @Nullable Set<String> without(Set<String> ids, String id) {
        ids.remove(id);
        return ids.isEmpty() ? null : ids;
    }
}
