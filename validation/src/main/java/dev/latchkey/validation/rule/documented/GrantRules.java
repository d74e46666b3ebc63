package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Citation.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Citation.Document.REQUEST_MODEL;
import static dev.latchkey.validation.rule.RequestKind.GRANT;
import static dev.latchkey.validation.rule.RequestKind.MODIFY;
import static dev.latchkey.validation.rule.RequestKind.REVOKE;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Rule.warning;

import dev.latchkey.model.Blank;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.SelectedAccount;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Trait;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules about the accounts and forms of a grant. */
final class GrantRules {
    private static final Rule REVOKE_ONLY_FIELD = warning("revoke-only-field")
            .of(GRANT, MODIFY)
            .onlyWith(Trait.RARE_FIELD)
            .cites(API_DESCRIPTION, "AccessRequestItem.assignmentId, AccessRequestItem.nativeIdentity")
            .reason("assignmentId, and nativeIdentity of a flat item, only mean something in a revoke.")
            .hint("Remove it. To choose an account for a grant, use the nested shape with accountSelection.")
            .eachItem((item, identity, context) -> {
                if (item.getAssignmentId() != null) {
                    context.violated("/assignmentId", "assignmentId is used by a revoke only");
                }
                if (identity == null && item.getNativeIdentity() != null) {
                    context.violated("/nativeIdentity", "nativeIdentity is used by a revoke only");
                }
            })
            .unsafeFix("Leave the field out.", Changes.leaveOutEmpty())
            .build();

    private static final Rule ACCOUNT_SELECTION_NESTED_ONLY = error("account-selection-nested-only")
            .onlyWith(Trait.ACCOUNT_SELECTION)
            .cites(REQUEST_MODEL, "account_selection")
            .cites(API_DESCRIPTION, "RequestedItemDtoRef.accountSelection")
            .reason("Only an item of the nested shape selects accounts.")
            .hint("Move the item to requestedForWithRequestedItems.")
            .eachItem((item, identity, context) -> {
                if (identity == null && !item.getAccountSelection().isEmpty()) {
                    context.violated("/accountSelection", "an item of the flat shape cannot select accounts");
                }
            })
            .build();

    private static final Rule ONE_ACCOUNT_PER_SOURCE = error("one-account-per-source")
            .onlyWith(Trait.ACCOUNT_SELECTION)
            .cites(API_DESCRIPTION, "SourceItemRef.accounts")
            .reason("An item selects at most one account on each source.")
            .hint("Keep one account; ask for the item again for another one.")
            .eachItem((item, identity, context) -> {
                if (identity != null && !context.isForMachine(identity)) {
                    oneAccountPerSource(item.getAccountSelection(), context);
                }
            })
            .build();

    private static final Rule ACCOUNT_REFERENCE = error("account-reference")
            .onlyWith(Trait.ACCOUNT_SELECTION)
            .cites(API_DESCRIPTION, "AccountItemRef")
            .reason("A selected account is named by its accountUuid, its nativeIdentity, or both.")
            .hint("Add accountUuid or nativeIdentity; accounts-selection answers both, the first under the name uuid.")
            .eachItem((item, identity, context) -> {
                if (identity != null) {
                    accountsAreNamed(item.getAccountSelection(), context);
                }
            })
            .build();

    private static final Rule FORM_INSTANCE_BLANK = error("form-instance-blank")
            .of(GRANT)
            .onlyIn(ApiVersion.V1)
            .onlyWith(Trait.RARE_FIELD)
            .cites(API_DESCRIPTION, "v1 AccessRequestItem.formInstanceId")
            .reason("formInstanceId of a granted item is not blank.")
            .hint("Give the id of the completed form, or leave formInstanceId out.")
            .eachItem((item, identity, context) -> {
                String form = item.getFormInstanceId();
                if (form != null && Blank.is(form) && !context.isForMachine(identity)) {
                    context.violated("/formInstanceId", "formInstanceId is blank, which the server refuses");
                }
            })
            .unsafeFix("Leave formInstanceId out.", Changes.leaveOut())
            .build();

    private static final Rule FORM_NOT_USED = warning("form-not-used")
            .of(REVOKE)
            .onlyIn(ApiVersion.V1)
            .onlyWith(Trait.RARE_FIELD)
            .cites(API_DESCRIPTION, "v1 AccessRequestItem.formInstanceId")
            .reason("A revoke does not use forms.")
            .hint("Remove formInstanceId.")
            .eachItem((item, identity, context) -> {
                if (item.getFormInstanceId() != null && !context.isForMachine(identity)) {
                    context.violated("/formInstanceId", "a revoke does not use its formInstanceId");
                }
            })
            .unsafeFix("Leave formInstanceId out.", Changes.leaveOutEmpty())
            .build();

    static final List<Rule> ALL = List.of(
            REVOKE_ONLY_FIELD,
            ACCOUNT_SELECTION_NESTED_ONLY,
            ONE_ACCOUNT_PER_SOURCE,
            ACCOUNT_REFERENCE,
            FORM_INSTANCE_BLANK,
            FORM_NOT_USED);

    private GrantRules() {}

    /** An account that is listed twice is still one account. */
    private static void oneAccountPerSource(List<AccountSelection> selections, CheckContext context) {
        if (selections.size() == 1 && selections.get(0).getAccounts().size() <= 1) {
            return;
        }
        Map<String, SelectedAccount> firsts = new HashMap<>();
        for (int i = 0; i < selections.size(); i++) {
            AccountSelection selection = selections.get(i);
            List<SelectedAccount> accounts = selection.getAccounts();
            String source = selection.getSourceId();
            SelectedAccount earlier =
                    source == null || accounts.isEmpty() ? null : firsts.putIfAbsent(source, accounts.get(0));
            for (int j = 0; j < accounts.size(); j++) {
                if (!accounts.get(j).equals(earlier == null ? accounts.get(0) : earlier)) {
                    context.violated(
                            account(i, j), "a second account is selected on the source " + selection.getSourceId());
                }
            }
        }
    }

    private static void accountsAreNamed(List<AccountSelection> selections, CheckContext context) {
        for (int i = 0; i < selections.size(); i++) {
            List<SelectedAccount> accounts = selections.get(i).getAccounts();
            for (int j = 0; j < accounts.size(); j++) {
                SelectedAccount account = accounts.get(j);
                if (Blank.isOrNull(account.getAccountUuid()) && Blank.isOrNull(account.getNativeIdentity())) {
                    context.lacks(
                            account(i, j),
                            "the selected account has neither accountUuid nor nativeIdentity",
                            "accountUuid",
                            "nativeIdentity");
                }
            }
        }
    }

    private static String account(int selection, int account) {
        return "/accountSelection/" + selection + "/accounts/" + account;
    }
}
