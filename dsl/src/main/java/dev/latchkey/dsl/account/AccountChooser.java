package dev.latchkey.dsl.account;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.ItemAccountSelections;
import dev.latchkey.model.request.RequestParts;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectableAccount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Iterates over a request once, chooses the accounts, and collects those that no criterion decides. */
final class AccountChooser {
    private final SelectionAnswers answers;
    private final List<Predicate<SelectableAccount>> preferences;
    private final boolean blockedWithoutAccount;
    private final List<UndecidedAccount> questions = new ArrayList<>();

    AccountChooser(
            SelectionAnswers answers, List<Predicate<SelectableAccount>> preferences, boolean blockedWithoutAccount) {
        this.answers = answers;
        this.preferences = preferences;
        this.blockedWithoutAccount = blockedWithoutAccount;
    }

    List<UndecidedAccount> getQuestions() {
        return questions;
    }

    List<ChosenItem> decide(AccessRequest wanted) {
        List<ChosenItem> chosen = new ArrayList<>();
        for (RequestParts.Pair pair : RequestParts.pairs(wanted)) {
            IdentityId identity = pair.recipient().identity();
            if (identity != null) {
                chosen.add(choose(identity, pair.recipient().isMachine(), pair.item()));
            }
        }
        return chosen;
    }

    private ChosenItem choose(IdentityId identity, boolean machine, RequestedItem item) {
        Map<String, SelectableAccount> accounts = new LinkedHashMap<>();
        ItemAccountSelections selections = answers.find(identity, item);
        if (selections == null) {
            questions.add(new UndecidedAccount.Unanswered(identity, item));
        } else if (Boolean.TRUE.equals(selections.getAccountsSelectionBlocked())) {
            if (machine || !blockedWithoutAccount) {
                questions.add(
                        new UndecidedAccount.Blocked(identity, item, selections.getAccountsSelectionBlockedReason()));
            }
        } else {
            int before = questions.size();
            SelectionAnswers.accounts(selections).forEach((source, candidates) -> {
                SelectableAccount account = choose(candidates);
                if (account == null) {
                    questions.add(new UndecidedAccount.Several(identity, item, source, candidates));
                } else {
                    accounts.put(source, account);
                }
            });
            if (machine && accounts.size() != 1 && questions.size() == before) {
                questions.add(new UndecidedAccount.Unanswered(identity, item));
            }
        }
        return new ChosenItem(identity, machine, item, accounts);
    }

    private @Nullable SelectableAccount choose(List<SelectableAccount> candidates) {
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        for (Predicate<SelectableAccount> preference : preferences) {
            List<SelectableAccount> fitting =
                    candidates.stream().filter(preference).toList();
            if (fitting.size() == 1) {
                return fitting.get(0);
            }
        }
        return null;
    }
}
