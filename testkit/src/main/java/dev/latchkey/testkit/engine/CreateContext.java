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
 * A create call, or one about accounts, with what its checks need.
 *
 * @param world the tenant
 * @param caller who asks
 * @param request for what
 */
record CreateContext(TenantState world, CallContext caller, AccessRequest request) {

    ApiVersion apiVersion() {
        return caller.apiVersion();
    }

    /** The type of the request; without a type it grants. Only after {@link ShapeChecks}. */
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

    /** Tells whether it is for machines; only after {@link MachineChecks} found them not mixed. */
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

    /** The identities as they are listed, repetitions included. */
    List<IdentityId> identities() {
        return RequestParts.recipients(request).stream()
                .filter(recipient -> !isNested() || recipient.entry() != null)
                .map(Recipient::identity)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** The items as they are listed, once in the flat shape. */
    List<RequestedItem> items() {
        return isNested()
                ? request.getRequestedForWithRequestedItems().stream()
                        .flatMap(identity -> identity.getRequestedItems().stream())
                        .toList()
                : request.getRequestedItems();
    }

    /** Every item for every identity. */
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
        return new ItemRequirements(world.policy(), world.directory().item(item.getId()), type);
    }

    /** Tells whether there is such an item, of that type. */
    boolean isKnown(RequestedItem item) {
        RequestableItem found = world.directory().item(item.getId());
        return found != null && found.getType() == item.getType();
    }
}
