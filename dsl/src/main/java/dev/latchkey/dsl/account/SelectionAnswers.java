package dev.latchkey.dsl.account;

import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.AccountsSelectionResponse;
import dev.latchkey.model.request.IdentityAccountSelections;
import dev.latchkey.model.request.ItemAccountSelections;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectableAccount;
import dev.latchkey.model.request.SourceAccountSelections;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the part of an accounts-selection response for an identity and an item. */
final class SelectionAnswers {
    private final AccountsSelectionResponse answer;

    SelectionAnswers(AccountsSelectionResponse answer) {
        this.answer = answer;
    }

    @Nullable
    ItemAccountSelections find(IdentityId identity, RequestedItem item) {
        for (IdentityAccountSelections row : answer.getIdentities()) {
            if (identity.equals(row.getId())) {
                for (ItemAccountSelections selections : row.getRequestedItems()) {
                    if (Objects.equals(selections.getId(), item.getId())
                            && Objects.equals(selections.getType(), item.getType())) {
                        return selections;
                    }
                }
            }
        }
        return null;
    }

    /** Returns the accounts by the id of their source. Accounts that a request cannot name are skipped. */
    static Map<String, List<SelectableAccount>> accounts(ItemAccountSelections selections) {
        Map<String, List<SelectableAccount>> bySource = new LinkedHashMap<>();
        for (SourceAccountSelections source : selections.getSources()) {
            String id = source.getId();
            if (id != null && !Blank.is(id)) {
                for (SelectableAccount account : source.getAccounts()) {
                    if (isNamed(account.getUuid()) || isNamed(account.getNativeIdentity())) {
                        bySource.computeIfAbsent(id, key -> new ArrayList<>()).add(account);
                    }
                }
            }
        }
        return bySource;
    }

    private static boolean isNamed(@Nullable String name) {
        return !Blank.isOrNull(name);
    }
}
