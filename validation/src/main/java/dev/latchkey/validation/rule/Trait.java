package dev.latchkey.validation.rule;

import dev.latchkey.model.RequestType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import java.util.List;

/**
 * Something that a request has and that many have not. A rule that can only be broken by it is asked only about requests
 * that have it, which is most of what makes checking a plain request cheap.
 */
public enum Trait {
    /** It uses {@code requestedForWithRequestedItems}. */
    NESTED_SHAPE(1 << 0),
    /** It says of an identity whether it is a person or a machine. */
    IDENTITY_TYPE(1 << 1),
    /** It asks for an entitlement. */
    ENTITLEMENT(1 << 2),
    /** An item has a startDate. */
    START_DATE(1 << 3),
    /** An item has a removeDate. */
    REMOVE_DATE(1 << 4),
    /** An item selects accounts. */
    ACCOUNT_SELECTION(1 << 5),
    /** An item has an assignmentId, a nativeIdentity or a formInstanceId. */
    RARE_FIELD(1 << 6),
    /** It has fields that the model does not know. */
    UNKNOWN_FIELD(1 << 7),
    /** It is of the type MODIFY_ACCESS. */
    MODIFY(1 << 8);

    /** How many combinations of traits there are. */
    static final int COMBINATIONS = 1 << values().length;

    private static final int ITEM_TRAITS = ENTITLEMENT.bit
            | START_DATE.bit
            | REMOVE_DATE.bit
            | ACCOUNT_SELECTION.bit
            | RARE_FIELD.bit
            | UNKNOWN_FIELD.bit;

    private final int bit;

    Trait(int bit) {
        this.bit = bit;
    }

    boolean isIn(int combination) {
        return (combination & bit) != 0;
    }

    /** The traits of a request, a bit for each. */
    static int of(AccessRequest request) {
        int traits = request.getUnknownFields().isEmpty() ? 0 : UNKNOWN_FIELD.bit;
        if (request.getRequestType() == RequestType.MODIFY_ACCESS) {
            traits |= MODIFY.bit;
        }
        traits = ofItems(request.getRequestedItems(), traits);
        List<IdentityWithItems> identities = request.getRequestedForWithRequestedItems();
        for (int i = 0; i < identities.size(); i++) {
            IdentityWithItems identity = identities.get(i);
            traits |= NESTED_SHAPE.bit;
            traits |= identity.getIdentityType() == null ? 0 : IDENTITY_TYPE.bit;
            traits |= identity.getUnknownFields().isEmpty() ? 0 : UNKNOWN_FIELD.bit;
            traits = ofItems(identity.getRequestedItems(), traits);
        }
        return traits;
    }

    private static int ofItems(List<RequestedItem> items, int before) {
        int traits = before;
        for (int i = 0; i < items.size() && (traits & ITEM_TRAITS) != ITEM_TRAITS; i++) {
            traits |= ofItem(items.get(i));
        }
        return traits;
    }

    private static int ofItem(RequestedItem item) {
        int traits = Requests.isEntitlement(item) ? ENTITLEMENT.bit : 0;
        traits |= item.getStartDate() == null ? 0 : START_DATE.bit;
        traits |= item.getRemoveDate() == null ? 0 : REMOVE_DATE.bit;
        traits |= item.getAccountSelection().isEmpty() ? 0 : ACCOUNT_SELECTION.bit;
        boolean rare =
                item.getAssignmentId() != null || item.getNativeIdentity() != null || item.getFormInstanceId() != null;
        traits |= rare ? RARE_FIELD.bit : 0;
        traits |= hasUnknownFields(item) ? UNKNOWN_FIELD.bit : 0;
        return traits;
    }

    private static boolean hasUnknownFields(RequestedItem item) {
        if (!item.getUnknownFields().isEmpty()) {
            return true;
        }
        List<AccountSelection> selections = item.getAccountSelection();
        for (int i = 0; i < selections.size(); i++) {
            if (!selections.get(i).getUnknownFields().isEmpty()) {
                return true;
            }
            for (int j = 0; j < selections.get(i).getAccounts().size(); j++) {
                if (!selections.get(i).getAccounts().get(j).getUnknownFields().isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }
}
