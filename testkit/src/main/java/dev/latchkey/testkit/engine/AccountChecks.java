package dev.latchkey.testkit.engine;

import dev.latchkey.model.Blank;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectedAccount;
import dev.latchkey.testkit.organisation.Account;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rejects account selections that are not allowed, ambiguous, or of accounts that do not exist. */
final class AccountChecks {
    private final CreateContext context;

    AccountChecks(CreateContext context) {
        this.context = context;
    }

    void check() {
        for (RequestTarget target : context.targets()) {
            List<AccountSelection> selections = target.item().getAccountSelection();
            if (!target.nested() && !selections.isEmpty()) {
                throw Refusal.invalid("accountSelection belongs to requestedForWithRequestedItems");
            }
            checkOnePerSource(selections);
            if (!context.revokes()) {
                selections.forEach(selection -> selection
                        .getAccounts()
                        .forEach(account -> demandAccount(target, selection.getSourceId(), account)));
            }
        }
    }

    /** Returns the accounts that an item selects for an identity, by UUID. */
    static List<String> selected(TenantState tenant, RequestTarget target) {
        List<String> selected = new ArrayList<>();
        for (AccountSelection selection : target.item().getAccountSelection()) {
            for (SelectedAccount account : selection.getAccounts()) {
                Account found = find(tenant, target, selection.getSourceId(), account);
                String uuid = found == null ? account.getAccountUuid() : found.getUuid();
                if (uuid != null && !selected.contains(uuid)) {
                    selected.add(uuid);
                }
            }
        }
        return List.copyOf(selected);
    }

    private static void checkOnePerSource(List<AccountSelection> selections) {
        Map<Object, Set<SelectedAccount>> bySource = new HashMap<>();
        for (AccountSelection selection : selections) {
            // Selections without a source need not be for the same one.
            Object source = selection.getSourceId() == null ? new Object() : selection.getSourceId();
            for (SelectedAccount account : selection.getAccounts()) {
                if (Blank.isOrNull(account.getAccountUuid()) && Blank.isOrNull(account.getNativeIdentity())) {
                    throw Refusal.invalid("a selected account needs an accountUuid or a nativeIdentity");
                }
                bySource.computeIfAbsent(source, any -> new LinkedHashSet<>()).add(account);
            }
        }
        if (bySource.values().stream().anyMatch(accounts -> accounts.size() > 1)) {
            throw Refusal.invalid("only one account can be selected on a source");
        }
    }

    private void demandAccount(RequestTarget target, @Nullable String source, SelectedAccount account) {
        if (!context.tenant().isLenient() && find(context.tenant(), target, source, account) == null) {
            throw Refusal.invalid(target.identity() + " has no such account on the source " + source);
        }
    }

    private static @Nullable Account find(
            TenantState tenant, RequestTarget target, @Nullable String source, SelectedAccount account) {
        RequestedItem item = target.item();
        RequestableItem known = tenant.directory().item(item.getId());
        if (source == null || (known != null && !known.getSources().contains(source))) {
            return null;
        }
        return tenant.accounts().of(target.identity(), source).stream()
                .filter(candidate -> agree(account.getAccountUuid(), candidate.getUuid())
                        && agree(account.getNativeIdentity(), candidate.getNativeIdentity()))
                .findFirst()
                .orElse(null);
    }

    private static boolean agree(@Nullable String asked, String there) {
        return asked == null || asked.equals(there);
    }
}
