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
 * The state of a builder. Every call checks the limits.
 *
 * @param operation the operation that the request is for
 * @param request the request so far
 */
record RequestDraft(Operation operation, AccessRequest request) {

    static RequestDraft of(Operation operation, RequestType type) {
        return new RequestDraft(
                operation, AccessRequest.builder().requestType(type).build());
    }

    RequestDraft withItem(String method, RequestedItem item) {
        return limited(method, request.toBuilder().addRequestedItem(item).build());
    }

    RequestDraft withIdentities(String method, List<IdentityId> identities) {
        return limited(method, request.toBuilder().requestedFor(identities).build());
    }

    /** Sets the single identity that the items are for. */
    RequestBuilder forIdentity(String id) {
        String method = "forIdentity(id)";
        return new RequestBuilder(withIdentities(method, List.of(Arguments.identity(method, id))));
    }

    /** Adds an item for one identity, after its existing items. */
    RequestDraft withItem(String method, IdentityId identity, @Nullable IdentityType type, RequestedItem item) {
        List<IdentityWithItems> identities = new ArrayList<>(request.getRequestedForWithRequestedItems());
        for (int i = 0; i < identities.size(); i++) {
            if (identity.equals(identities.get(i).getIdentityId())) {
                IdentityWithItems longer =
                        identities.get(i).toBuilder().addRequestedItem(item).build();
                identities.set(i, longer);
                return withNested(method, identities);
            }
        }
        identities.add(IdentityWithItems.builder()
                .identityId(identity)
                .identityType(type)
                .addRequestedItem(item)
                .build());
        return withNested(method, identities);
    }

    /** Rejects an identity beyond the limit before its first item is added. */
    RequestDraft beforeItemsFor(String method, IdentityId identity) {
        Limits.keep(method, operation, request, identity);
        return this;
    }

    RequestDraft withMetadata(Map<String, String> pairs) {
        return new RequestDraft(
                operation, request.toBuilder().putAllClientMetadata(pairs).build());
    }

    AccessRequest build(ApiVersion apiVersion) {
        return VersionRequirement.keep(request, operation, apiVersion);
    }

    private RequestDraft withNested(String method, List<IdentityWithItems> identities) {
        return limited(
                method,
                request.toBuilder().requestedForWithRequestedItems(identities).build());
    }

    private RequestDraft limited(String method, AccessRequest changed) {
        return new RequestDraft(operation, Limits.keep(method, operation, changed));
    }
}
