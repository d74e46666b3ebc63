package dev.latchkey.dsl;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestParts;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.Operation;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The documented limits of one call. */
final class Limits {
    static final int ENTITLEMENTS = 25;
    static final int IDENTITIES_WITH_ENTITLEMENTS = 10;
    static final int ACCOUNTS_SELECTION_ITEMS = 25;
    static final int BULK_IDS = 50;
    static final int CLOSE_IDS = 500;

    private Limits() {}

    static AccessRequest keep(String method, Operation operation, AccessRequest request) {
        return keep(method, operation, request, null);
    }

    /** Like {@link #keep(String, Operation, AccessRequest)}, for a request that will have one more identity. */
    static AccessRequest keep(
            String method, Operation operation, AccessRequest request, @Nullable IdentityId nextIdentity) {
        if (operation == Operation.ACCOUNTS_SELECTION) {
            return keepAccountsSelection(method, request);
        }
        int entitlements = countEntitlements(request);
        if (entitlements > ENTITLEMENTS) {
            throw new InvalidRequestException(
                    method,
                    entitlements + " entitlements are named and one request takes at most " + ENTITLEMENTS,
                    "split the request");
        }
        Set<@Nullable IdentityId> identities = identities(request);
        if (nextIdentity != null) {
            identities.add(nextIdentity);
        }
        if (entitlements > 0 && identities.size() > IDENTITIES_WITH_ENTITLEMENTS) {
            throw new InvalidRequestException(
                    method,
                    identities.size() + " identities are named and a request with entitlements takes at most "
                            + IDENTITIES_WITH_ENTITLEMENTS,
                    "split the request, or ask for the entitlements in one of their own");
        }
        return request;
    }

    private static AccessRequest keepAccountsSelection(String method, AccessRequest request) {
        int items = request.getRequestedItems().size();
        if (items > ACCOUNTS_SELECTION_ITEMS) {
            throw new InvalidRequestException(
                    method,
                    items + " items are named and one accounts selection takes at most " + ACCOUNTS_SELECTION_ITEMS,
                    "ask in several calls");
        }
        return request;
    }

    /** Counts every mention of an entitlement in the flat shape, and each distinct entitlement in the nested shape. */
    private static int countEntitlements(AccessRequest request) {
        int flat = (int) request.getRequestedItems().stream()
                .filter(item -> item.getType() == ItemType.ENTITLEMENT)
                .count();
        Set<@Nullable String> nested = new HashSet<>();
        for (IdentityWithItems identity : request.getRequestedForWithRequestedItems()) {
            for (RequestedItem item : identity.getRequestedItems()) {
                if (item.getType() == ItemType.ENTITLEMENT) {
                    nested.add(item.getId());
                }
            }
        }
        return flat + nested.size();
    }

    private static Set<@Nullable IdentityId> identities(AccessRequest request) {
        Set<@Nullable IdentityId> identities = new HashSet<>();
        RequestParts.recipients(request).forEach(recipient -> identities.add(recipient.identity()));
        return identities;
    }
}
