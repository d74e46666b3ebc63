package dev.latchkey.validation.fact;

import dev.latchkey.model.IdentityId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The identities and items without an entry of their own that exist because other facts name them, such as an identity with
 * assignments. Thread-safe.
 */
final class ImpliedEntries {
    private static final DirectoryIdentity IDENTITY =
            DirectoryIdentity.builder().build();
    private static final DirectoryItem ITEM = DirectoryItem.builder().build();

    private final Facts facts;
    private final boolean identities;
    private final boolean items;
    private volatile @Nullable Set<String> assigned;

    ImpliedEntries(Facts facts) {
        this.facts = facts;
        this.identities = facts.isSet(Fact.ASSIGNMENTS)
                || facts.isSet(Fact.PENDING)
                || facts.isSet(Fact.ACCOUNTS)
                || facts.isSet(Fact.OWNERS_OF)
                || facts.isSet(Fact.MANAGER_OF)
                || facts.isSet(Fact.REQUESTER);
        this.items = facts.isSet(Fact.REQUESTABLE) || facts.isSet(Fact.ASSIGNMENTS);
    }

    /** Checks whether the other facts may have entries of this one in them. */
    boolean mayKnow(Fact<?> fact) {
        return (identities && fact.equals(Fact.IDENTITY)) || (items && fact.equals(Fact.ITEM));
    }

    /** Finds the entry of an identity; null for other facts, and if no fact names the identity. */
    <T> @Nullable T find(Fact.OfIdentity<T> fact, IdentityId identity) {
        return mayKnow(fact) && isNamed(identity) ? fact.cast(IDENTITY) : null;
    }

    /** Finds the entry of an item; null for other facts, and if the item is neither requestable nor assigned. */
    <T> @Nullable T find(Fact.OfItem<T> fact, String itemId) {
        return mayKnow(fact) && isNamed(itemId) ? fact.cast(ITEM) : null;
    }

    private boolean isNamed(IdentityId identity) {
        Requester requester = facts.get(Fact.REQUESTER);
        Set<IdentityId> managed = facts.get(Fact.MANAGER_OF);
        return facts.getAll(Fact.ASSIGNMENTS).containsKey(identity)
                || facts.getAll(Fact.PENDING).containsKey(identity)
                || facts.getAll(Fact.ACCOUNTS).containsKey(identity)
                || facts.getAll(Fact.OWNERS_OF).containsKey(identity)
                || (managed != null && managed.contains(identity))
                || (requester != null && requester.getId().equals(identity));
    }

    private boolean isNamed(String itemId) {
        Set<String> requestable = facts.get(Fact.REQUESTABLE);
        return (requestable != null && requestable.contains(itemId))
                || assigned().contains(itemId);
    }

    /** Returns the items that any identity has, collected on first use. */
    private Set<String> assigned() {
        Set<String> known = assigned;
        if (known == null) {
            Set<String> items = new HashSet<>();
            for (List<Assignment> each : facts.getAll(Fact.ASSIGNMENTS).values()) {
                each.forEach(assignment -> items.add(assignment.getId()));
            }
            known = Set.copyOf(items);
            assigned = known;
        }
        return known;
    }
}
