package dev.latchkey.validation.lookup;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.IdentityType;
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
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.fact.Account;
import dev.latchkey.validation.lookup.Wanted.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds accounts: those of people on the source of an item in the list of accounts, which takes many people at once;
 * where that is not allowed, and for machines and roles, by asking which accounts could be selected.
 *
 * @param lookups makes the calls
 */
record AccountLookups(TenantLookups lookups) {
    /** The number of items that accounts-selection takes. */
    private static final int MOST_ITEMS = 25;

    /** All accounts of an identity on the sources of an item. */
    Reply<List<Account>> of(IdentityId identity, Item item) {
        if (!lookups.wanted().isMachine(identity)) {
            AccessItem known = lookups.item(item).value();
            String source = known == null ? null : known.getSourceId();
            Reply<List<Account>> listed = source == null ? null : on(identity, source);
            if (listed != null && listed.isTold()) {
                return listed;
            }
        }
        return selectable(identity, item);
    }

    /** All accounts of a person on a source. */
    Reply<List<Account>> on(IdentityId person, String source) {
        return lookups.cache()
                .each(
                        lookups.failed(),
                        Directory.MOST_IDS,
                        person,
                        lookups.batch().people(),
                        people -> lookups.calls()
                                .lookUp(() -> lookups.directory().accounts(people, List.of(source)))
                                .map(AccountLookups::byPerson),
                        "accounts",
                        source)
                .map(found -> found == null ? List.of() : found);
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
        Reply<List<Account>> accounts = lookups.cache()
                .each(
                        lookups.failed(),
                        MOST_ITEMS,
                        item,
                        lookups.batch().itemsOf(identity),
                        items -> lookups.calls()
                                .ask(
                                        Operation.ACCOUNTS_SELECTION,
                                        () -> lookups.calls()
                                                .tenant()
                                                .accounts()
                                                .select(grant(identity, items)))
                                .map(response -> byItem(response, identity, items)),
                        "selectable accounts",
                        identity);
        return accounts.isTold() && accounts.value() == null
                ? accounts.because(accounts.call() + " does not tell the accounts of " + identity + " for " + item.id())
                : accounts;
    }

    private AccessRequest grant(IdentityId identity, List<Item> items) {
        List<RequestedItem> requested = items.stream()
                .map(item ->
                        RequestedItem.builder().type(item.type()).id(item.id()).build())
                .toList();
        return lookups.wanted().isMachine(identity)
                ? AccessRequest.builder()
                        .addRequestedForWithRequestedItems(IdentityWithItems.builder()
                                .identityId(identity)
                                .identityType(IdentityType.MACHINE)
                                .requestedItems(requested)
                                .build())
                        .build()
                : AccessRequest.builder()
                        .addRequestedFor(identity)
                        .requestedItems(requested)
                        .build();
    }

    /** The accounts for each item, without items for which the selection is blocked: there, not all may be listed. */
    private static Map<Item, List<Account>> byItem(
            @Nullable AccountsSelectionResponse response, IdentityId identity, List<Item> items) {
        Map<Item, List<Account>> byItem = new LinkedHashMap<>();
        if (response == null) {
            return byItem;
        }
        for (IdentityAccountSelections of : response.getIdentities()) {
            for (ItemAccountSelections selections : of.getRequestedItems()) {
                if (identity.equals(of.getId()) && isComplete(selections)) {
                    items.stream()
                            .filter(item -> item.type() == selections.getType()
                                    && item.id().equals(selections.getId()))
                            .forEach(item -> byItem.put(item, accounts(selections)));
                }
            }
        }
        return byItem;
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
