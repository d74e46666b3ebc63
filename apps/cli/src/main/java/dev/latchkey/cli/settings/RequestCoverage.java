package dev.latchkey.cli.settings;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The items that requests name for each identity. */
public final class RequestCoverage {
    private RequestCoverage() {}

    /**
     * The identities of requests and their items.
     *
     * @param requests the requests
     * @return the ids of the items of each identity
     */
    public static Map<String, Set<String>> of(Collection<AccessRequest> requests) {
        Map<String, Set<String>> items = new LinkedHashMap<>();
        for (AccessRequest request : requests) {
            request.getRequestedFor().forEach(identity -> add(items, identity, request.getRequestedItems()));
            for (IdentityWithItems entry : request.getRequestedForWithRequestedItems()) {
                if (entry.getIdentityId() != null) {
                    add(items, entry.getIdentityId(), entry.getRequestedItems());
                }
            }
        }
        return items;
    }

    private static void add(Map<String, Set<String>> items, IdentityId identity, List<RequestedItem> of) {
        Set<String> ids = items.computeIfAbsent(identity.value(), key -> new TreeSet<>());
        of.stream().map(RequestedItem::getId).filter(Objects::nonNull).forEach(ids::add);
    }
}
