package dev.latchkey.validation.lookup;

import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestParts;
import dev.latchkey.model.request.RequestParts.Recipient;
import dev.latchkey.model.request.RequestedItem;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The identities and items that requests are about: all that their checks can ask for. Blank ids and unknown types are
 * left out; nothing can be looked up for them.
 */
final class Wanted {
    private final Map<IdentityId, Set<Item>> people = new LinkedHashMap<>();
    private final Map<IdentityId, Set<Item>> machines = new LinkedHashMap<>();
    private final Set<Item> items = new LinkedHashSet<>();
    private final Set<String> onNamedAccounts = new HashSet<>();
    private boolean revokes;

    static Wanted of(Collection<AccessRequest> requests) {
        Wanted wanted = new Wanted();
        requests.forEach(wanted::add);
        return wanted;
    }

    /** The identities and items of the body of a check; nothing, unless it is a request. */
    static Wanted ofBody(Object body) {
        return body instanceof AccessRequest request ? of(List.of(request)) : new Wanted();
    }

    private void add(AccessRequest request) {
        revokes |= request.getRequestType() == RequestType.REVOKE_ACCESS;
        RequestParts.items(request).forEach(item -> named(item).forEach(items::add));
        RequestParts.recipients(request).forEach(this::itemsOf);
        RequestParts.pairs(request).forEach(pair -> named(pair.item()).forEach(itemsOf(pair.recipient())::add));
    }

    /**
     * The items that are requested for a recipient so far, to add to; those without a particular recipient are dropped.
     */
    private Set<Item> itemsOf(Recipient recipient) {
        IdentityId identity = recipient.identity();
        return identity == null || Blank.is(identity.value())
                ? new LinkedHashSet<>()
                : (recipient.isMachine() ? machines : people).computeIfAbsent(identity, key -> new LinkedHashSet<>());
    }

    private Stream<Item> named(RequestedItem item) {
        String id = item.getId();
        if (!(item.getType() instanceof ItemType type) || id == null || Blank.is(id)) {
            return Stream.empty();
        }
        if (!Blank.isOrNull(item.getNativeIdentity())) {
            onNamedAccounts.add(id);
        }
        return Stream.of(new Item(type, id));
    }

    /** Checks whether access is to be removed, so that its origin matters. */
    boolean revokes() {
        return revokes;
    }

    Set<IdentityId> people() {
        return people.keySet();
    }

    Set<IdentityId> machines() {
        return machines.keySet();
    }

    boolean isForMachines() {
        return !machines.isEmpty();
    }

    boolean isMachine(IdentityId identity) {
        return machines.containsKey(identity);
    }

    Set<Item> items() {
        return items;
    }

    /** The items with an id; several if the requests give it several types. */
    List<Item> items(String id) {
        return items.stream().filter(item -> item.id().equals(id)).toList();
    }

    /** The ids of the items of a kind. */
    List<String> ids(ItemType... types) {
        List<ItemType> kinds = List.of(types);
        return items.stream()
                .filter(item -> kinds.contains(item.type()))
                .map(Item::id)
                .distinct()
                .toList();
    }

    /** The items that are requested for a person or a machine. */
    Set<Item> itemsOf(IdentityId identity) {
        Set<Item> all = new LinkedHashSet<>(people.getOrDefault(identity, Set.of()));
        all.addAll(machines.getOrDefault(identity, Set.of()));
        return all;
    }

    /** Checks whether a request names an account, by its native identity, that the item is on. */
    boolean isOnNamedAccount(Item item) {
        return onNamedAccounts.contains(item.id());
    }

    /**
     * An item of a request.
     *
     * @param type its type in the request
     * @param id its id
     */
    record Item(ItemType type, String id) {}
}
