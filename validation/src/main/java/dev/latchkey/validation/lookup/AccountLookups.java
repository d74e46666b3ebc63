package dev.latchkey.validation.lookup;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.AccessItem;
import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.directory.SourceAccount;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountsSelectionResponse;
import dev.latchkey.model.request.IdentityAccountSelections;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.ItemAccountSelections;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectionBlockedReason;
import dev.latchkey.model.request.SourceAccountSelections;
import dev.latchkey.validation.fact.Account;
import dev.latchkey.validation.lookup.Wanted.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds accounts: those of people on the source of an item in the list of accounts, which takes many people at once;
 * where that is not allowed, and for machines and requests with roles, by asking which accounts could be selected.
 *
 * @param lookups makes the calls
 */
record AccountLookups(TenantLookups lookups) {
    /** The number of items that accounts-selection takes. */
    private static final int MOST_ITEMS = 25;
    /** The number of identities that a request for entitlements takes. */
    private static final int MOST_PEOPLE = 10;

    /** All accounts of an identity on the sources of an item. */
    Reply<List<Account>> of(IdentityId identity, Item item) {
        if (lookups.wanted().isMachine(identity)) {
            return selectable(identity, item);
        }
        boolean oneCall = lookups.batch().itemsOf(identity).stream().anyMatch(each -> each.type() == ItemType.ROLE)
                && identitiesWith(identity).size() == lookups.wanted().people().size();
        Reply<List<Account>> first = oneCall ? selectable(identity, item) : null;
        if (first != null && first.isTold()) {
            return first;
        }
        Reply<List<Account>> listed = onSourceOf(identity, item);
        if (listed != null && listed.isTold()) {
            return listed;
        }
        return withRemedy(first == null ? selectable(identity, item) : first, listed, item);
    }

    /** Adds why the accounts are not listed either, and so which token would be told. */
    private Reply<List<Account>> withRemedy(
            Reply<List<Account>> selectable, @Nullable Reply<List<Account>> listed, Item item) {
        String problem = listed == null ? lookups.item(item).problem() : listed.problem();
        return selectable.isTold() || problem == null
                ? selectable
                : selectable.because(selectable.problem() + "; " + problem);
    }

    /** The accounts on the one source of an item; null if it has none or several, or it is not told. */
    private @Nullable Reply<List<Account>> onSourceOf(IdentityId identity, Item item) {
        AccessItem known = lookups.item(item).value();
        String source = known == null ? null : known.getSourceId();
        return source == null ? null : on(identity, source);
    }

    /** All accounts of a person on a source; asked for together with those on the sources of other items. */
    Reply<List<Account>> on(IdentityId person, String source) {
        Set<String> sources = new TreeSet<>(Set.of(source));
        for (Item item : lookups.batch().items()) {
            AccessItem known =
                    item.type() == ItemType.ROLE ? null : lookups.item(item).value();
            if (known != null && known.getSourceId() != null && sources.size() < Directory.MOST_IDS) {
                sources.add(known.getSourceId());
            }
        }
        return lookups.cache()
                .each(
                        lookups.failed(),
                        Directory.MOST_IDS,
                        person,
                        lookups.batch().people(),
                        people -> lookups.calls()
                                .lookUp(() -> lookups.directory().accounts(people, sources))
                                .map(AccountLookups::byPerson),
                        "accounts",
                        sources)
                .map(found -> found == null
                        ? List.of()
                        : found.stream()
                                .filter(account -> source.equals(account.getSourceId()))
                                .toList());
    }

    private static Map<IdentityId, List<Account>> byPerson(@Nullable List<SourceAccount> accounts) {
        return accounts == null
                ? Map.of()
                : accounts.stream()
                        .collect(Collectors.groupingBy(
                                SourceAccount::getIdentityId,
                                LinkedHashMap::new,
                                Collectors.mapping(AccountLookups::account, Collectors.toList())));
    }

    private static Account account(SourceAccount account) {
        return Account.builder()
                .sourceId(account.getSourceId())
                .uuid(account.getUuid())
                .nativeIdentity(account.getNativeIdentity())
                .build();
    }

    private Reply<List<Account>> selectable(IdentityId identity, Item item) {
        List<Item> items = choices(identity, item);
        Reply<List<Account>> accounts = lookups.cache()
                .each(
                        lookups.failed(),
                        MOST_PEOPLE,
                        identity,
                        identitiesWith(identity),
                        identities -> lookups.calls()
                                .lookUp(() -> lookups.directory().selectableAccounts(grant(identities, items)))
                                .map(AccountLookups::byIdentity),
                        "selectable accounts",
                        items)
                .map(found -> found == null ? null : found.get(item));
        return accounts.isTold() && accounts.value() == null
                ? accounts.because(accounts.call() + " does not tell the accounts of " + identity + " for " + item.id())
                : accounts;
    }

    /** The items of an identity that go into one call with an item, this one included. */
    private List<Item> choices(IdentityId identity, Item item) {
        List<Item> all = List.copyOf(lookups.batch().itemsOf(identity));
        int start = Math.max(0, all.indexOf(item)) / MOST_ITEMS * MOST_ITEMS;
        return all.isEmpty() ? List.of(item) : all.subList(start, Math.min(all.size(), start + MOST_ITEMS));
    }

    /** The people, or machines, of the request for whom the same is requested. */
    private List<IdentityId> identitiesWith(IdentityId identity) {
        Set<Item> items = lookups.batch().itemsOf(identity);
        Wanted wanted = lookups.wanted();
        return (wanted.isMachine(identity) ? wanted.machines() : wanted.people())
                .stream()
                        .filter(other -> wanted.isMachine(other) == wanted.isMachine(identity))
                        .filter(other -> lookups.batch().itemsOf(other).equals(items))
                        .toList();
    }

    private AccessRequest grant(List<IdentityId> identities, List<Item> items) {
        List<RequestedItem> requested = items.stream()
                .map(item ->
                        RequestedItem.builder().type(item.type()).id(item.id()).build())
                .toList();
        return lookups.wanted().isMachine(identities.get(0))
                ? AccessRequest.builder()
                        .requestedForWithRequestedItems(identities.stream()
                                .map(machine -> IdentityWithItems.builder()
                                        .identityId(machine)
                                        .identityType(IdentityType.MACHINE)
                                        .requestedItems(requested)
                                        .build())
                                .toList())
                        .build()
                : AccessRequest.builder()
                        .requestedFor(identities)
                        .requestedItems(requested)
                        .build();
    }

    /** The accounts for each item, without items for which the selection is blocked: there, not all may be listed. */
    private static Map<IdentityId, Map<Item, List<Account>>> byIdentity(@Nullable AccountsSelectionResponse response) {
        Map<IdentityId, Map<Item, List<Account>>> byIdentity = new LinkedHashMap<>();
        if (response == null) {
            return byIdentity;
        }
        for (IdentityAccountSelections of : response.getIdentities()) {
            IdentityId identity = of.getId();
            for (ItemAccountSelections selections : of.getRequestedItems()) {
                String id = selections.getId();
                if (identity != null
                        && id != null
                        && selections.getType() instanceof ItemType type
                        && isComplete(selections)) {
                    byIdentity
                            .computeIfAbsent(identity, key -> new LinkedHashMap<>())
                            .put(new Item(type, id), accounts(selections));
                }
            }
        }
        return byIdentity;
    }

    private static boolean isComplete(ItemAccountSelections selections) {
        return !Boolean.TRUE.equals(selections.getAccountsSelectionBlocked())
                || selections.getAccountsSelectionBlockedReason() == SelectionBlockedReason.NO_ACCOUNT_ON_SOURCE;
    }

    private static List<Account> accounts(ItemAccountSelections selections) {
        List<Account> accounts = new ArrayList<>();
        for (SourceAccountSelections source : selections.getSources()) {
            String id = source.getId();
            if (id != null) {
                source.getAccounts()
                        .forEach(account -> accounts.add(Account.builder()
                                .sourceId(id)
                                .uuid(account.getUuid())
                                .nativeIdentity(account.getNativeIdentity())
                                .build()));
            }
        }
        return accounts;
    }
}
