package dev.latchkey.validation.lookup;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.Directory;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.lookup.Wanted.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Looks facts up before a check asks for them, several at once, where an executor may be used: a rule that asks for a
 * fact of one identity or item mostly asks for that of the others next. Not thread-safe.
 */
final class LookupsAhead {
    private final TenantLookups lookups;
    private final AccountLookups accounts;
    private final AccessLookups access;
    private final PendingLookups pending;
    private final Set<Fact<?>> begun = new HashSet<>();

    LookupsAhead(TenantLookups lookups, AccountLookups accounts, AccessLookups access, PendingLookups pending) {
        this.lookups = lookups;
        this.accounts = accounts;
        this.access = access;
        this.pending = pending;
    }

    /** Looks a fact up for all that the request is about, the first time that it is asked for. */
    void of(Fact<?> fact) {
        if (lookups.calls().executor() != null && begun.add(fact)) {
            lookups.calls().ahead(tasks(fact));
        }
    }

    private List<Runnable> tasks(Fact<?> fact) {
        if (fact == Fact.ITEM_CONFIG) {
            return items(lookups::config, 1);
        }
        if (fact == Fact.REQUESTABLE) {
            lookups.user();
            return items(lookups::requestable, Directory.MOST_IDS);
        }
        if (fact == Fact.MANAGER_OF) {
            lookups.user();
            List<IdentityId> people = List.copyOf(lookups.wanted().people());
            List<Runnable> parts = new ArrayList<>();
            for (int i = 0; i < people.size(); i += Directory.MOST_IDS) {
                IdentityId first = people.get(i);
                parts.add(() -> lookups.person(first));
            }
            return parts;
        }
        if (fact == Fact.PENDING) {
            return identities()
                    .<Runnable>map(identity -> () -> pending.of(identity))
                    .toList();
        }
        if (fact == Fact.ASSIGNMENTS) {
            return pairs(access::held);
        }
        return fact == Fact.ACCOUNTS ? pairs(accounts::of) : List.of();
    }

    /** A lookup for each fifty roles or access profiles, which share calls, and for so many entitlements. */
    private List<Runnable> items(Consumer<Item> question, int entitlements) {
        List<Runnable> tasks = new ArrayList<>();
        for (ItemType type : ItemType.values()) {
            List<Item> ofType = lookups.wanted().items().stream()
                    .filter(item -> item.type() == type)
                    .toList();
            int step = type == ItemType.ENTITLEMENT ? entitlements : Directory.MOST_IDS;
            for (int i = 0; i < ofType.size(); i += step) {
                Item item = ofType.get(i);
                tasks.add(() -> question.accept(item));
            }
        }
        return tasks;
    }

    private List<Runnable> pairs(BiConsumer<IdentityId, Item> question) {
        return identities()
                .flatMap(identity -> lookups.wanted().itemsOf(identity).stream()
                        .<Runnable>map(item -> () -> question.accept(identity, item)))
                .toList();
    }

    private Stream<IdentityId> identities() {
        return Stream.concat(lookups.wanted().people().stream(), lookups.wanted().machines().stream())
                .distinct();
    }
}
