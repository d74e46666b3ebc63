package dev.latchkey.bulk.plan;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content of a row without its identity: rows that differ only in their identity want the same item. */
record WantedItem(Open<RequestType> action, @Nullable Open<IdentityType> identityType, RequestedItem item) {
    private static final List<Open<RequestType>> ACTIONS = List.of(RequestType.values());

    boolean isEntitlement() {
        return item.getType() == ItemType.ENTITLEMENT;
    }

    boolean isForMachines() {
        return identityType == IdentityType.MACHINE;
    }

    boolean isRevoke() {
        return action == RequestType.REVOKE_ACCESS;
    }

    /** Checks whether only the nested shape can request it. */
    boolean isNestedOnly() {
        return isForMachines() || !item.getAccountSelection().isEmpty();
    }

    /** The part of a plan that it belongs to: a request has one type, and is for people or for machines. */
    int part() {
        return ACTIONS.indexOf(action) * 2 + (isForMachines() ? 1 : 0);
    }

    /**
     * The rows that are packed together: those of a part. A revoke is for one identity, so that revokes from others are
     * packed apart.
     */
    String group(String identity) {
        return action.getText() + (isForMachines() ? " MACHINE" : "") + (isRevoke() ? " " + identity : "");
    }

    AccessRequest forOne(IdentityId identity) {
        return isNestedOnly()
                ? AccessRequest.builder()
                        .requestType(action)
                        .addRequestedForWithRequestedItems(entry(identity, List.of(item)))
                        .build()
                : AccessRequest.builder()
                        .requestType(action)
                        .addRequestedFor(identity)
                        .addRequestedItems(item)
                        .build();
    }

    IdentityWithItems entry(IdentityId identity, List<RequestedItem> items) {
        return IdentityWithItems.builder()
                .identityId(identity)
                .identityType(identityType)
                .requestedItems(items)
                .build();
    }
}
