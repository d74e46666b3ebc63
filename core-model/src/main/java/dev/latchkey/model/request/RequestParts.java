package dev.latchkey.model.request;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.IdentityType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over a request of either shape, or of both: its recipients, its items, and each item for each recipient. An
 * item of the flat shape is for all of {@code requestedFor}; an item of an entry of {@code
 * requestedForWithRequestedItems} is for the identity of the entry.
 *
 * <p>Every part is visited: parts that are listed twice are visited twice, and so are entries without an identity and
 * identities without an id.
 */
public final class RequestParts {
    /** The entry index of items in the flat shape, which belong to no entry. */
    public static final int FLAT = -1;

    private RequestParts() {}

    /**
     * Visits the recipients and the items, the flat shape first. Allocates nothing.
     *
     * @param request any request
     * @param visitor receives the parts
     */
    public static void walk(AccessRequest request, Visitor visitor) {
        List<IdentityId> identities = request.getRequestedFor();
        for (int i = 0; i < identities.size(); i++) {
            visitor.recipient(identities.get(i), null, FLAT, i);
        }
        List<RequestedItem> items = request.getRequestedItems();
        for (int i = 0; i < items.size(); i++) {
            visitor.item(items.get(i), null, FLAT, i);
        }
        List<IdentityWithItems> entries = request.getRequestedForWithRequestedItems();
        for (int i = 0; i < entries.size(); i++) {
            walk(entries.get(i), i, visitor);
        }
    }

    private static void walk(IdentityWithItems entry, int index, Visitor visitor) {
        visitor.recipient(entry.getIdentityId(), entry, index, index);
        List<RequestedItem> items = entry.getRequestedItems();
        for (int i = 0; i < items.size(); i++) {
            visitor.item(items.get(i), entry, index, i);
        }
    }

    /**
     * Lists the recipients.
     *
     * @param request any request
     * @return an entry for each mention, the flat shape first
     */
    public static List<Recipient> recipients(AccessRequest request) {
        List<Recipient> recipients = new ArrayList<>();
        request.getRequestedFor().forEach(identity -> recipients.add(new Recipient(identity, null)));
        request.getRequestedForWithRequestedItems()
                .forEach(entry -> recipients.add(new Recipient(entry.getIdentityId(), entry)));
        return recipients;
    }

    /**
     * Lists the items.
     *
     * @param request any request
     * @return an entry for each mention, the flat shape first; an item of the flat shape is listed once, regardless of
     *     its number of identities
     */
    public static List<RequestedItem> items(AccessRequest request) {
        List<RequestedItem> items = new ArrayList<>(request.getRequestedItems());
        request.getRequestedForWithRequestedItems().forEach(entry -> items.addAll(entry.getRequestedItems()));
        return items;
    }

    /**
     * Lists each item for each recipient.
     *
     * @param request any request
     * @return the pairs in the order of the recipients and, for each recipient, in the order of the items; the flat
     *     shape first
     */
    public static List<Pair> pairs(AccessRequest request) {
        List<Pair> pairs = new ArrayList<>();
        for (Recipient recipient : recipients(request)) {
            IdentityWithItems entry = recipient.entry();
            List<RequestedItem> items = entry == null ? request.getRequestedItems() : entry.getRequestedItems();
            items.forEach(item -> pairs.add(new Pair(recipient, item)));
        }
        return pairs;
    }

    /**
     * Counts the pairs without listing them.
     *
     * @param request any request
     * @return the number of pairs that {@link #pairs} lists
     */
    public static long countPairs(AccessRequest request) {
        long pairs = (long) request.getRequestedFor().size()
                * request.getRequestedItems().size();
        for (IdentityWithItems entry : request.getRequestedForWithRequestedItems()) {
            pairs += entry.getRequestedItems().size();
        }
        return pairs;
    }

    /** Receives the parts of a request. */
    public interface Visitor {

        /**
         * Visits a recipient.
         *
         * @param identity the identity; null if the entry has none
         * @param entry the entry of the nested shape; null in the flat one
         * @param entryIndex the index of the entry, or {@link #FLAT}
         * @param index the index in {@code requestedFor}, or the index of the entry
         */
        default void recipient(
                @Nullable IdentityId identity, @Nullable IdentityWithItems entry, int entryIndex, int index) {}

        /**
         * Visits an item, after the recipient of its entry or all those of the flat shape.
         *
         * @param item the item
         * @param entry the entry of the nested shape; null in the flat one
         * @param entryIndex the index of the entry, or {@link #FLAT}
         * @param index the index in {@code requestedItems}
         */
        default void item(RequestedItem item, @Nullable IdentityWithItems entry, int entryIndex, int index) {}
    }

    /**
     * An identity that something is requested for.
     *
     * @param identity the identity; null if the entry has none
     * @param entry the entry of the nested shape; null in the flat one
     */
    public record Recipient(
            @Nullable IdentityId identity, @Nullable IdentityWithItems entry) {

        /** {@return whether the request marks it as a machine} */
        public boolean isMachine() {
            return entry != null && entry.getIdentityType() == IdentityType.MACHINE;
        }
    }

    /**
     * An item that is requested for a recipient.
     *
     * @param recipient the recipient
     * @param item the item
     */
    public record Pair(Recipient recipient, RequestedItem item) {}
}
