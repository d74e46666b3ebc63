package dev.latchkey.validation;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestParts;
import dev.latchkey.model.request.RequestedItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a body that rules are asked about. It consists of a few numbers; its identity and item are looked up only
 * when there is a finding, because a run visits hundreds of parts without one. Not thread-safe.
 */
final class CurrentPart {
    private @Nullable Object body;
    private int kind;
    private int entry;
    private int element;
    private int recipient;

    /** Begins with another body. */
    void begin(@Nullable Object checked) {
        body = checked;
    }

    /**
     * Goes to a part of the body.
     *
     * @param next which kind of part it is: one of the constants of {@link RuleSet}
     * @param entryIndex the entry of the nested shape, or {@link RequestParts#FLAT}
     * @param elementIndex the item, or the identity of the flat shape
     */
    void enter(int next, int entryIndex, int elementIndex) {
        kind = next;
        entry = entryIndex;
        element = elementIndex;
    }

    /** Goes to one of several identities of the flat shape that the item is for. */
    void isFor(int recipientIndex) {
        recipient = recipientIndex;
    }

    /** The pointer of the part. */
    String place() {
        return switch (kind) {
            case RuleSet.ENTRY -> entryPlace();
            case RuleSet.RECIPIENT ->
                entry == RequestParts.FLAT ? "/requestedFor/" + element : entryPlace() + "/identityId";
            case RuleSet.ITEM, RuleSet.TARGET ->
                (entry == RequestParts.FLAT ? "" : entryPlace()) + "/requestedItems/" + element;
            default -> "";
        };
    }

    private String entryPlace() {
        return "/requestedForWithRequestedItems/" + entry;
    }

    /** The identity that the part is about; null if it is about none or several. */
    @Nullable
    IdentityId identity() {
        if (!(body instanceof AccessRequest request)) {
            return null;
        }
        return switch (kind) {
            case RuleSet.RECIPIENT, RuleSet.TARGET ->
                entry == RequestParts.FLAT
                        ? request.getRequestedFor().get(kind == RuleSet.TARGET ? recipient : element)
                        : entry(request).getIdentityId();
            case RuleSet.ENTRY, RuleSet.ITEM ->
                entry == RequestParts.FLAT ? null : entry(request).getIdentityId();
            default -> null;
        };
    }

    /** The item that the part is about; null if it is about none or several, or if the item has no id. */
    @Nullable
    String itemId() {
        if (!(body instanceof AccessRequest request) || (kind != RuleSet.ITEM && kind != RuleSet.TARGET)) {
            return null;
        }
        List<RequestedItem> items = entry == RequestParts.FLAT
                ? request.getRequestedItems()
                : entry(request).getRequestedItems();
        return items.get(element).getId();
    }

    private IdentityWithItems entry(AccessRequest request) {
        return request.getRequestedForWithRequestedItems().get(entry);
    }

    /** The open request that the body is about; null if it is about none or several. */
    @Nullable
    AccessRequestId openRequest() {
        return body instanceof CancelAccessRequest cancel ? cancel.getAccountActivityId() : null;
    }
}
