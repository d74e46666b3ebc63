package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.Operation.ACCOUNTS_SELECTION;
import static dev.latchkey.validation.rule.Citation.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Citation.Document.V1_OPERATIONS;
import static dev.latchkey.validation.rule.Citation.Document.V2024_OPERATIONS;
import static dev.latchkey.validation.rule.RequestKind.GRANT;
import static dev.latchkey.validation.rule.RequestKind.MODIFY;
import static dev.latchkey.validation.rule.RequestKind.REVOKE;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Rule.warning;

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
import dev.latchkey.validation.requirement.Accounts;
import dev.latchkey.validation.rule.CheckContext;
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
            .cites(V2024_OPERATIONS, "create-access-request")
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .cites(API_DESCRIPTION, "beta createAccessRequest")
            .reason("An identity with several accounts on the source of an item has to select one.")
            .hint("Use the nested shape, and select an account as accounts-selection answers it.")
            .eachTarget((identity, machine, item, context) -> {
                if (!machine) {
                    selectionNeeded(identity, item, context);
                }
            })
            .build();

    private static final Rule ACCOUNT_SELECTION_KNOWN = error("account-selection-known")
            .of(GRANT, MODIFY)
            .needs(Fact.ACCOUNTS)
            .onlyWith(Trait.ACCOUNT_SELECTION)
            .cites(API_DESCRIPTION, "AccountItemRef")
            .reason("A selected account is one that the identity has on that source.")
            .hint("Select an account as accounts-selection answers it.")
            .eachTarget((identity, machine, item, context) -> {
                if (!machine) {
                    selectionKnown(identity, item, context);
                }
            })
            .build();

    private static final Rule ACCOUNT_SELECTION_BLOCKED = warning("account-selection-blocked")
            .of(GRANT)
            .whereOffered(ACCOUNTS_SELECTION)
            .needs(Fact.ASSIGNMENTS, Fact.ACCOUNTS)
            .onlyWith(Trait.ACCOUNT_SELECTION)
            .cites(API_DESCRIPTION, "RequestedItemAccountSelections.accountsSelectionBlocked")
            .reason("No account is selected where accounts-selection answers that the selection is blocked.")
            .hint("Leave accountSelection out for this identity and item.")
            .eachTarget((identity, machine, item, context) -> {
                if (!item.getAccountSelection().isEmpty()) {
                    blocked(identity, machine, item, context);
                }
            })
            .build();

    private static final Rule MACHINE_REVOKE_NATIVE_IDENTITY = error("machine-revoke-native-identity")
            .of(REVOKE)
            .onlyIn(ApiVersion.V1)
            .needs(Fact.ACCOUNTS)
            .onlyWith(Trait.IDENTITY_TYPE)
            .cites(API_DESCRIPTION, "v1 RequestedItemDtoRef.nativeIdentity")
            .reason("A revoke from a machine names the account, unless the machine has exactly one on the source.")
            .hint("Add nativeIdentity.")
            .eachTarget((identity, machine, item, context) -> {
                if (machine) {
                    nativeIdentity(identity, item, context);
                }
            })
            .build();

    private static final Rule MACHINE_ACCOUNT_KNOWN = error("machine-account-known")
            .onlyIn(ApiVersion.V1)
            .needs(Fact.ACCOUNTS)
            .onlyWith(Trait.IDENTITY_TYPE)
            .cites(API_DESCRIPTION, "v1 RequestedItemDtoRef.accountSelection, RequestedItemDtoRef.nativeIdentity")
            .reason("The account that a request for a machine names is one of that machine on that source.")
            .hint("Name an account as accounts-selection answers it.")
            .eachTarget((identity, machine, item, context) -> {
                if (machine) {
                    machineAccount(identity, item, context);
                }
            })
            .build();

    static final List<Rule> ALL = List.of(
            ACCOUNT_SELECTION_NEEDED,
            ACCOUNT_SELECTION_KNOWN,
            ACCOUNT_SELECTION_BLOCKED,
            MACHINE_REVOKE_NATIVE_IDENTITY,
            MACHINE_ACCOUNT_KNOWN);

    private AccountRules() {}

    private static @Nullable List<Account> accounts(IdentityId identity, RequestedItem item, CheckContext context) {
        String id = item.getId();
        return id == null ? null : context.get(Fact.ACCOUNTS, identity, id);
    }

    private static void selectionNeeded(IdentityId identity, RequestedItem item, CheckContext context) {
        List<Account> accounts = accounts(identity, item, context);
        if (accounts == null) {
            context.undetermined(Fact.ACCOUNTS);
            return;
        }
        for (String source : Accounts.sourcesWithSeveral(accounts)) {
            if (!isSelected(item, source)) {
                context.lacks(
                        "",
                        identity + " has several accounts on the source " + source + ", and none is selected",
                        "accountSelection");
            }
        }
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

    private static void selectionKnown(IdentityId identity, RequestedItem item, CheckContext context) {
        List<AccountSelection> selections = item.getAccountSelection();
        if (selections.isEmpty()) {
            return;
        }
        List<Account> accounts = accounts(identity, item, context);
        if (accounts == null) {
            context.undetermined("/accountSelection", Fact.ACCOUNTS);
            return;
        }
        for (int i = 0; i < selections.size(); i++) {
            AccountSelection selection = selections.get(i);
            if (!Blank.isOrNull(selection.getSourceId())) {
                accountsKnown(identity, selection, i, accounts, context);
            } else if (!selection.getAccounts().isEmpty()) {
                noSource(selection, i, "the selection does not say on which source the account is", context);
            }
        }
    }

    private static void accountsKnown(
            IdentityId identity, AccountSelection selection, int index, List<Account> known, CheckContext context) {
        for (int i = 0; i < selection.getAccounts().size(); i++) {
            if (!isKnown(selection.getSourceId(), selection.getAccounts().get(i), known)) {
                context.violated(
                        "/accountSelection/" + index + "/accounts/" + i,
                        identity + " has no such account on the source " + selection.getSourceId());
            }
        }
    }

    /** Reports that a selection names no source: it has no key for it, or a blank id. */
    static void noSource(AccountSelection selection, int index, String message, CheckContext context) {
        String at = "/accountSelection/" + index;
        if (selection.getSourceId() == null) {
            context.lacks(at, message, "sourceId");
        } else {
            context.violated(at + "/sourceId", message);
        }
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
     * Looks whether accounts-selection would answer that no account can be selected, as its description says when that
     * is.
     */
    private static void blocked(IdentityId identity, boolean machine, RequestedItem item, CheckContext context) {
        if (machine) {
            blockedForMachine(identity, item, context);
            return;
        }
        if (item.getType() != ItemType.ACCESS_PROFILE) {
            return;
        }
        List<Assignment> assignments = context.get(Fact.ASSIGNMENTS, identity);
        if (assignments == null) {
            context.undetermined("/accountSelection", Fact.ASSIGNMENTS);
            return;
        }
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            if (AssignmentMatcher.isSameItem(item, assignment)
                    && (assignment.getAccountUuid() != null || assignment.getNativeIdentity() != null)) {
                context.violated(
                        "/accountSelection",
                        "the selection is blocked: an account of " + identity + " has this access profile already");
                return;
            }
        }
    }

    private static void blockedForMachine(IdentityId machine, RequestedItem item, CheckContext context) {
        List<Account> accounts = accounts(machine, item, context);
        if (accounts == null) {
            context.undetermined("/accountSelection", Fact.ACCOUNTS);
        } else if (accounts.isEmpty()) {
            context.violated("/accountSelection", "the selection is blocked: the machine has no account on the source");
        }
    }

    /**
     * A grant and a modification select the account, a revoke names it; what is given in the other's way breaks rules
     * of its own.
     */
    private static void machineAccount(IdentityId machine, RequestedItem item, CheckContext context) {
        if (item.getAccountSelection().isEmpty()) {
            nativeKnown(machine, item, context);
        } else {
            selectionKnown(machine, item, context);
        }
    }

    private static void nativeKnown(IdentityId machine, RequestedItem item, CheckContext context) {
        String named = item.getNativeIdentity();
        if (named == null || Blank.is(named)) {
            return;
        }
        List<Account> accounts = accounts(machine, item, context);
        if (accounts == null) {
            context.undetermined("/nativeIdentity", Fact.ACCOUNTS);
            return;
        }
        for (int i = 0; i < accounts.size(); i++) {
            Account account = accounts.get(i);
            if (named.equals(account.getNativeIdentity())) {
                return;
            }
        }
        context.violated(
                "/nativeIdentity", machine + " has no account " + Spelling.shown(named) + " on the source of the item");
    }

    private static void nativeIdentity(IdentityId machine, RequestedItem item, CheckContext context) {
        String named = item.getNativeIdentity();
        if (named != null) {
            if (Blank.is(named)) {
                context.violated("/nativeIdentity", "the native identity is blank");
            }
            return;
        }
        List<Account> accounts = accounts(machine, item, context);
        if (accounts == null) {
            context.undetermined(Fact.ACCOUNTS, Level.INFO);
            return;
        }
        int count = Accounts.distinct(accounts).size();
        if (count != 1) {
            context.lacks(
                    "",
                    "the machine has " + count + " accounts on the source, so that the server cannot choose one",
                    "nativeIdentity");
        }
    }
}
