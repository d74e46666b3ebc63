package dev.latchkey.testkit.engine;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestParts;
import dev.latchkey.model.request.RequestParts.Recipient;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A create or accounts-selection call, with the data that its checks need.
 *
 * @param tenant the tenant
 * @param caller the caller
 * @param request the request
 */
record CreateContext(TenantState tenant, CallContext caller, AccessRequest request) {

    ApiVersion apiVersion() {
        return caller.apiVersion();
    }

    /** Returns the type of the request. Default: grant. Call this only after {@link ShapeChecks}. */
    RequestType type() {
        return request.getRequestType() instanceof RequestType known ? known : RequestType.GRANT_ACCESS;
    }

    boolean grants() {
        return type() == RequestType.GRANT_ACCESS;
    }

    boolean revokes() {
        return type() == RequestType.REVOKE_ACCESS;
    }

    boolean isNested() {
        return !request.getRequestedForWithRequestedItems().isEmpty();
    }

    /** Checks whether it is for machines. Call this only after {@link MachineChecks} has rejected mixed requests. */
    boolean isForMachines() {
        return RequestParts.recipients(request).stream().anyMatch(Recipient::isMachine);
    }

    static boolean isMachine(IdentityWithItems identity) {
        Open<IdentityType> type = identity.getIdentityType();
        return type == IdentityType.MACHINE;
    }

    static boolean isEntitlement(RequestedItem item) {
        return item.getType() == ItemType.ENTITLEMENT;
    }

    /** Returns the identities as listed, including duplicates. */
    List<IdentityId> identities() {
        return RequestParts.recipients(request).stream()
                .filter(recipient -> !isNested() || recipient.entry() != null)
                .map(Recipient::identity)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** Returns the items as listed; those of the flat shape once. */
    List<RequestedItem> items() {
        return isNested()
                ? request.getRequestedForWithRequestedItems().stream()
                        .flatMap(identity -> identity.getRequestedItems().stream())
                        .toList()
                : request.getRequestedItems();
    }

    /** Returns each item for each identity. */
    List<RequestTarget> targets() {
        List<RequestTarget> targets = new ArrayList<>();
        for (RequestParts.Pair pair : RequestParts.pairs(request)) {
            Recipient recipient = pair.recipient();
            if (recipient.identity() != null) {
                targets.add(new RequestTarget(
                        recipient.identity(), recipient.isMachine(), recipient.entry() != null, pair.item()));
            }
        }
        return targets;
    }

    /** Finds the requirements of an item of a known type. */
    ItemRequirements demands(RequestedItem item) {
        ItemType type = item.getType() instanceof ItemType known ? known : ItemType.ROLE;
        return new ItemRequirements(tenant.policy(), tenant.directory().item(item.getId()), type);
    }

    /** Checks whether an item of that type exists. */
    boolean isKnown(RequestedItem item) {
        RequestableItem found = tenant.directory().item(item.getId());
        return found != null && found.getType() == item.getType();
    }
}
