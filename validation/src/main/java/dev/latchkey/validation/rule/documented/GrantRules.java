package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Answer.lacks;
import static dev.latchkey.validation.rule.Answer.satisfied;
import static dev.latchkey.validation.rule.Answer.violated;
import static dev.latchkey.validation.rule.RequestKind.GRANT;
import static dev.latchkey.validation.rule.RequestKind.MODIFY;
import static dev.latchkey.validation.rule.RequestKind.REVOKE;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Rule.warning;
import static dev.latchkey.validation.rule.Source.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Source.Document.REQUEST_MODEL;

import dev.latchkey.model.Blank;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.SelectedAccount;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.rule.Answer;
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
            .source(API_DESCRIPTION, "AccessRequestItem.assignmentId, AccessRequestItem.nativeIdentity")
            .reason("assignmentId, and nativeIdentity of a flat item, only mean something in a revoke.")
            .hint("Remove it. To choose an account for a grant, use the nested shape with accountSelection.")
            .eachItem((item, identity, terms, facts) -> onlyInRevoke("/assignmentId", item.getAssignmentId() != null)
                    .and(onlyInRevoke("/nativeIdentity", identity == null && item.getNativeIdentity() != null)))
            .unsafeFix("Leave the field out.", Changes.leaveOutEmpty())
            .build();

    private static final Rule ACCOUNT_SELECTION_NESTED_ONLY = error("account-selection-nested-only")
            .onlyWith(Trait.ACCOUNT_SELECTION)
            .source(REQUEST_MODEL, "account_selection")
            .source(API_DESCRIPTION, "RequestedItemDtoRef.accountSelection")
            .reason("Only an item of the nested shape selects accounts.")
            .hint("Move the item to requestedForWithRequestedItems.")
            .eachItem((item, identity, terms, facts) ->
                    identity == null && !item.getAccountSelection().isEmpty()
                            ? violated("/accountSelection", "an item of the flat shape cannot select accounts")
                            : satisfied())
            .build();

    private static final Rule ONE_ACCOUNT_PER_SOURCE = error("one-account-per-source")
            .onlyWith(Trait.ACCOUNT_SELECTION)
            .source(API_DESCRIPTION, "SourceItemRef.accounts")
            .reason("An item selects at most one account on each source.")
            .hint("Keep one account; ask for the item again for another one.")
            .eachItem((item, identity, terms, facts) -> identity == null || terms.isForMachine(identity)
                    ? satisfied()
                    : oneAccountPerSource(item.getAccountSelection()))
            .build();

    private static final Rule ACCOUNT_REFERENCE = error("account-reference")
            .onlyWith(Trait.ACCOUNT_SELECTION)
            .source(API_DESCRIPTION, "AccountItemRef")
            .reason("A selected account is named by its accountUuid, its nativeIdentity, or both.")
            .hint("Add accountUuid or nativeIdentity; accounts-selection answers both, the first under the name uuid.")
            .eachItem((item, identity, terms, facts) ->
                    identity == null ? satisfied() : accountsAreNamed(item.getAccountSelection()))
            .build();

    private static final Rule FORM_INSTANCE_BLANK = error("form-instance-blank")
            .of(GRANT)
            .onlyIn(ApiVersion.V1)
            .onlyWith(Trait.RARE_FIELD)
            .source(API_DESCRIPTION, "v1 AccessRequestItem.formInstanceId")
            .reason("formInstanceId of a granted item is not blank.")
            .hint("Give the id of the completed form, or leave formInstanceId out.")
            .eachItem((item, identity, terms, facts) -> {
                String form = item.getFormInstanceId();
                return form == null || !Blank.is(form) || terms.isForMachine(identity)
                        ? satisfied()
                        : violated("/formInstanceId", "formInstanceId is blank, which the server refuses");
            })
            .unsafeFix("Leave formInstanceId out.", Changes.leaveOut())
            .build();

    private static final Rule FORM_NOT_USED = warning("form-not-used")
            .of(REVOKE)
            .onlyIn(ApiVersion.V1)
            .onlyWith(Trait.RARE_FIELD)
            .source(API_DESCRIPTION, "v1 AccessRequestItem.formInstanceId")
            .reason("A revoke does not use forms.")
            .hint("Remove formInstanceId.")
            .eachItem((item, identity, terms, facts) -> item.getFormInstanceId() == null || terms.isForMachine(identity)
                    ? satisfied()
                    : violated("/formInstanceId", "a revoke does not use its formInstanceId"))
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

    private static Answer onlyInRevoke(String at, boolean used) {
        return used ? violated(at, at.substring(1) + " is used by a revoke only") : satisfied();
    }

    /** An account that is listed twice is still one account. */
    private static Answer oneAccountPerSource(List<AccountSelection> selections) {
        if (selections.size() == 1 && selections.get(0).getAccounts().size() <= 1) {
            return satisfied();
        }
        Answer answer = satisfied();
        Map<String, SelectedAccount> firsts = new HashMap<>();
        for (int i = 0; i < selections.size(); i++) {
            AccountSelection selection = selections.get(i);
            List<SelectedAccount> accounts = selection.getAccounts();
            String source = selection.getSourceId();
            SelectedAccount earlier =
                    source == null || accounts.isEmpty() ? null : firsts.putIfAbsent(source, accounts.get(0));
            for (int j = 0; j < accounts.size(); j++) {
                if (!accounts.get(j).equals(earlier == null ? accounts.get(0) : earlier)) {
                    answer = answer.and(violated(
                            account(i, j), "a second account is selected on the source " + selection.getSourceId()));
                }
            }
        }
        return answer;
    }

    private static Answer accountsAreNamed(List<AccountSelection> selections) {
        Answer answer = satisfied();
        for (int i = 0; i < selections.size(); i++) {
            List<SelectedAccount> accounts = selections.get(i).getAccounts();
            for (int j = 0; j < accounts.size(); j++) {
                SelectedAccount account = accounts.get(j);
                if (Blank.isOrNull(account.getAccountUuid()) && Blank.isOrNull(account.getNativeIdentity())) {
                    answer = answer.and(lacks(
                            account(i, j),
                            "the selected account has neither accountUuid nor nativeIdentity",
                            "accountUuid",
                            "nativeIdentity"));
                }
            }
        }
        return answer;
    }

    private static String account(int selection, int account) {
        return "/accountSelection/" + selection + "/accounts/" + account;
    }
}
