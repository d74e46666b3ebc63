package dev.latchkey.cli.settings;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestParts;
import java.util.Collection;
import java.util.LinkedHashMap;
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
            for (RequestParts.Recipient recipient : RequestParts.recipients(request)) {
                if (recipient.identity() != null) {
                    items.computeIfAbsent(recipient.identity().value(), key -> new TreeSet<>());
                }
            }
            for (RequestParts.Pair pair : RequestParts.pairs(request)) {
                IdentityId identity = pair.recipient().identity();
                if (identity != null && pair.item().getId() != null) {
                    Objects.requireNonNull(items.get(identity.value()))
                            .add(pair.item().getId());
                }
            }
        }
        return items;
    }
}
