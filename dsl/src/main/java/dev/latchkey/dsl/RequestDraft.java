package dev.latchkey.dsl;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of a builder. It keeps the limits with every word.
 *
 * @param operation the operation that the request is for
 * @param request the request as far as it is known
 */
record RequestDraft(Operation operation, AccessRequest request) {

    static RequestDraft of(Operation operation, RequestType type) {
        return new RequestDraft(
                operation, AccessRequest.builder().requestType(type).build());
    }

    RequestDraft withItem(String word, RequestedItem item) {
        return limited(word, request.toBuilder().addRequestedItem(item).build());
    }

    RequestDraft withIdentities(String word, List<IdentityId> identities) {
        return limited(word, request.toBuilder().requestedFor(identities).build());
    }

    /** Says for whom the items are: for one identity. */
    RequestBuilder forIdentity(String id) {
        String word = "forIdentity(id)";
        return new RequestBuilder(withIdentities(word, List.of(Arguments.identity(word, id))));
    }

    /** Adds an item for one identity, after those that it has already. */
    RequestDraft withItem(String word, IdentityId identity, @Nullable IdentityType type, RequestedItem item) {
        List<IdentityWithItems> identities = new ArrayList<>(request.getRequestedForWithRequestedItems());
        for (int i = 0; i < identities.size(); i++) {
            if (identity.equals(identities.get(i).getIdentityId())) {
                IdentityWithItems longer =
                        identities.get(i).toBuilder().addRequestedItem(item).build();
                identities.set(i, longer);
                return withNested(word, identities);
            }
        }
        identities.add(IdentityWithItems.builder()
                .identityId(identity)
                .identityType(type)
                .addRequestedItem(item)
                .build());
        return withNested(word, identities);
    }

    /** Refuses an identity for which there is no room, before its first item is named. */
    RequestDraft beforeItemsFor(String word, IdentityId identity) {
        Limits.keep(word, operation, request, identity);
        return this;
    }

    RequestDraft withMetadata(Map<String, String> pairs) {
        return new RequestDraft(
                operation, request.toBuilder().putAllClientMetadata(pairs).build());
    }

    AccessRequest build(ApiVersion apiVersion) {
        return VersionRequirement.keep(request, operation, apiVersion);
    }

    private RequestDraft withNested(String word, List<IdentityWithItems> identities) {
        return limited(
                word,
                request.toBuilder().requestedForWithRequestedItems(identities).build());
    }

    private RequestDraft limited(String word, AccessRequest changed) {
        return new RequestDraft(operation, Limits.keep(word, operation, changed));
    }
}
