package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.Operation.ACCOUNTS_SELECTION;
import static dev.latchkey.validation.rule.Answer.lacks;
import static dev.latchkey.validation.rule.Answer.satisfied;
import static dev.latchkey.validation.rule.Answer.undetermined;
import static dev.latchkey.validation.rule.Answer.violated;
import static dev.latchkey.validation.rule.RequestKind.GRANT;
import static dev.latchkey.validation.rule.RequestKind.MODIFY;
import static dev.latchkey.validation.rule.RequestKind.REVOKE;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Rule.warning;
import static dev.latchkey.validation.rule.Source.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Source.Document.V1_OPERATIONS;
import static dev.latchkey.validation.rule.Source.Document.V2024_OPERATIONS;

import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectedAccount;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.fact.Account;
import dev.latchkey.validation.fact.Assignment;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.requirement.Accounts;
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Trait;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about the accounts that an identity has. */
final class AccountRules {
    private static final Rule ACCOUNT_SELECTION_NEEDED = warning("account-selection-needed")
            .of(GRANT)
            .needs(Fact.ACCOUNTS)
            .source(V2024_OPERATIONS, "create-access-request")
            .source(V1_OPERATIONS, "create-access-request-v1")
            .source(API_DESCRIPTION, "beta createAccessRequest")
            .reason("An identity with several accounts on the source of an item has to select one.")
            .hint("Use the nested shape, and select an account as accounts-selection answers it.")
            .eachTarget((identity, machine, item, terms, facts) ->
                    machine ? satisfied() : selectionNeeded(identity, item, facts))
            .build();

    private static final Rule ACCOUNT_SELECTION_KNOWN = error("account-selection-known")
            .of(GRANT, MODIFY)
            .needs(Fact.ACCOUNTS)
            .onlyWith(Trait.ACCOUNT_SELECTION)
            .source(API_DESCRIPTION, "AccountItemRef")
            .reason("A selected account is one that the identity has on that source.")
            .hint("Select an account as accounts-selection answers it.")
            .eachTarget((identity, machine, item, terms, facts) ->
                    machine ? satisfied() : selectionKnown(identity, item, facts))
            .build();

    private static final Rule ACCOUNT_SELECTION_BLOCKED = warning("account-selection-blocked")
            .of(GRANT)
            .whereOffered(ACCOUNTS_SELECTION)
            .needs(Fact.ASSIGNMENTS, Fact.ACCOUNTS)
            .onlyWith(Trait.ACCOUNT_SELECTION)
            .source(API_DESCRIPTION, "RequestedItemAccountSelections.accountsSelectionBlocked")
            .reason("No account is selected where accounts-selection answers that the selection is blocked.")
            .hint("Leave accountSelection out for this identity and item.")
            .eachTarget((identity, machine, item, terms, facts) ->
                    item.getAccountSelection().isEmpty() ? satisfied() : blocked(identity, machine, item, facts))
            .build();

    private static final Rule MACHINE_REVOKE_NATIVE_IDENTITY = error("machine-revoke-native-identity")
            .of(REVOKE)
            .onlyIn(ApiVersion.V1)
            .needs(Fact.ACCOUNTS)
            .onlyWith(Trait.IDENTITY_TYPE)
            .source(API_DESCRIPTION, "v1 RequestedItemDtoRef.nativeIdentity")
            .reason("A revoke from a machine names the account, unless the machine has exactly one on the source.")
            .hint("Add nativeIdentity.")
            .eachTarget((identity, machine, item, terms, facts) ->
                    machine ? nativeIdentity(identity, item, facts) : satisfied())
            .build();

    private static final Rule MACHINE_ACCOUNT_KNOWN = error("machine-account-known")
            .onlyIn(ApiVersion.V1)
            .needs(Fact.ACCOUNTS)
            .onlyWith(Trait.IDENTITY_TYPE)
            .source(API_DESCRIPTION, "v1 RequestedItemDtoRef.accountSelection, RequestedItemDtoRef.nativeIdentity")
            .reason("The account that a request for a machine names is one of that machine on that source.")
            .hint("Name an account as accounts-selection answers it.")
            .eachTarget((identity, machine, item, terms, facts) ->
                    machine ? machineAccount(identity, item, facts) : satisfied())
            .build();

    static final List<Rule> ALL = List.of(
            ACCOUNT_SELECTION_NEEDED,
            ACCOUNT_SELECTION_KNOWN,
            ACCOUNT_SELECTION_BLOCKED,
            MACHINE_REVOKE_NATIVE_IDENTITY,
            MACHINE_ACCOUNT_KNOWN);

    private AccountRules() {}

    private static @Nullable List<Account> accounts(IdentityId identity, RequestedItem item, FactSource facts) {
        String id = item.getId();
        return id == null ? null : facts.accountsOf(identity, id);
    }

    private static Answer selectionNeeded(IdentityId identity, RequestedItem item, FactSource facts) {
        List<Account> accounts = accounts(identity, item, facts);
        if (accounts == null) {
            return undetermined("", Fact.ACCOUNTS);
        }
        Answer answer = satisfied();
        for (String source : Accounts.sourcesWithSeveral(accounts)) {
            if (!isSelected(item, source)) {
                answer = answer.and(lacks(
                        "",
                        identity + " has several accounts on the source " + source + ", and none is selected",
                        "accountSelection"));
            }
        }
        return answer;
    }

    private static boolean isSelected(RequestedItem item, String source) {
        List<AccountSelection> selections = item.getAccountSelection();
        for (int i = 0; i < selections.size(); i++) {
            if (source.equals(selections.get(i).getSourceId())
                    && !selections.get(i).getAccounts().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Answer selectionKnown(IdentityId identity, RequestedItem item, FactSource facts) {
        List<AccountSelection> selections = item.getAccountSelection();
        if (selections.isEmpty()) {
            return satisfied();
        }
        List<Account> accounts = accounts(identity, item, facts);
        if (accounts == null) {
            return undetermined("/accountSelection", Fact.ACCOUNTS);
        }
        Answer answer = satisfied();
        for (int i = 0; i < selections.size(); i++) {
            AccountSelection selection = selections.get(i);
            if (Blank.isOrNull(selection.getSourceId())) {
                answer = answer.and(
                        selection.getAccounts().isEmpty()
                                ? satisfied()
                                : noSource(selection, i, "the selection does not say on which source the account is"));
                continue;
            }
            for (int j = 0; j < selection.getAccounts().size(); j++) {
                if (!isKnown(selection.getSourceId(), selection.getAccounts().get(j), accounts)) {
                    answer = answer.and(violated(
                            "/accountSelection/" + i + "/accounts/" + j,
                            identity + " has no such account on the source " + selection.getSourceId()));
                }
            }
        }
        return answer;
    }

    /** That a selection names no source: it has no key for it, or a blank id. */
    static Answer noSource(AccountSelection selection, int index, String message) {
        String at = "/accountSelection/" + index;
        return selection.getSourceId() == null ? lacks(at, message, "sourceId") : violated(at + "/sourceId", message);
    }

    private static boolean isKnown(@Nullable String source, SelectedAccount selected, List<Account> accounts) {
        for (int i = 0; i < accounts.size(); i++) {
            Account account = accounts.get(i);
            if (account.getSourceId().equals(source)
                    && (selected.getAccountUuid() == null
                            || selected.getAccountUuid().equals(account.getUuid()))
                    && (selected.getNativeIdentity() == null
                            || selected.getNativeIdentity().equals(account.getNativeIdentity()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether accounts-selection would answer that no account can be selected, as its description says when that
     * is.
     */
    private static Answer blocked(IdentityId identity, boolean machine, RequestedItem item, FactSource facts) {
        if (machine) {
            List<Account> accounts = accounts(identity, item, facts);
            if (accounts == null) {
                return undetermined("/accountSelection", Fact.ACCOUNTS);
            }
            return accounts.isEmpty()
                    ? violated(
                            "/accountSelection", "the selection is blocked: the machine has no account on the source")
                    : satisfied();
        }
        if (item.getType() != ItemType.ACCESS_PROFILE) {
            return satisfied();
        }
        List<Assignment> assignments = facts.assignmentsOf(identity);
        if (assignments == null) {
            return undetermined("/accountSelection", Fact.ASSIGNMENTS);
        }
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            if (Held.isSameItem(item, assignment)
                    && (assignment.getAccountUuid() != null || assignment.getNativeIdentity() != null)) {
                return violated(
                        "/accountSelection",
                        "the selection is blocked: an account of " + identity + " has this access profile already");
            }
        }
        return satisfied();
    }

    /**
     * A grant and a modification select the account, a revoke names it; what is given in the other's way breaks rules
     * of its own.
     */
    private static Answer machineAccount(IdentityId machine, RequestedItem item, FactSource facts) {
        return item.getAccountSelection().isEmpty()
                ? nativeKnown(machine, item, facts)
                : selectionKnown(machine, item, facts);
    }

    private static Answer nativeKnown(IdentityId machine, RequestedItem item, FactSource facts) {
        String named = item.getNativeIdentity();
        if (named == null || Blank.is(named)) {
            return satisfied();
        }
        List<Account> accounts = accounts(machine, item, facts);
        if (accounts == null) {
            return undetermined("/nativeIdentity", Fact.ACCOUNTS);
        }
        for (int i = 0; i < accounts.size(); i++) {
            if (named.equals(accounts.get(i).getNativeIdentity())) {
                return satisfied();
            }
        }
        return violated(
                "/nativeIdentity", machine + " has no account " + Spelling.shown(named) + " on the source of the item");
    }

    private static Answer nativeIdentity(IdentityId machine, RequestedItem item, FactSource facts) {
        String named = item.getNativeIdentity();
        if (named != null) {
            return Blank.is(named) ? violated("/nativeIdentity", "the native identity is blank") : satisfied();
        }
        List<Account> accounts = accounts(machine, item, facts);
        if (accounts == null) {
            return undetermined("", Fact.ACCOUNTS).as(Level.INFO);
        }
        int count = Accounts.distinct(accounts).size();
        return count == 1
                ? satisfied()
                : lacks(
                        "",
                        "the machine has " + count + " accounts on the source, so that the server cannot choose one",
                        "nativeIdentity");
    }
}
