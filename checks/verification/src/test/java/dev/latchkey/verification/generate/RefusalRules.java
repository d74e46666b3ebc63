package dev.latchkey.verification.generate;

import dev.latchkey.verification.casefile.CaseFiles;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Table of what the fake tenant says when it refuses, and of the rules that stand behind each sentence. A rule can also name its sentence
 * in the file with its conformance cases.
 */
public final class RefusalRules {
    private static final List<Row> TABLE = List.of(
            row("illegal value of requestType", "request-type-known"),
            row("illegal value of identityType", "identity-type-known"),
            row("illegal value of item.type", "item-type-known"),
            row("illegal value of request-state", "query-state"),
            row("illegal value of executionStatus", "close-status"),
            row("illegal value of completionStatus", "close-status"),
            row("illegal value of fallbackApproverRef.type", "config-fallback-approver"),
            row("illegal value of grantRequestApprovalSchemes", "config-approval-schemes"),
            row("illegal value of approverType", "config-approver-id"),
            row("illegal value of timeUnit", "field-not-in-edition"),
            row("requestedFor and requestedItems are missing", "shape-present"),
            row("requestedFor is missing", "shape-present", "identity-present"),
            row("requestedItems is missing", "shape-present", "items-present"),
            row("requestedItems of ", "items-present"),
            row("requestedForWithRequestedItems cannot stand beside", "shape-exclusive"),
            row("requestedForWithRequestedItems is not supported", "revoke-flat-only"),
            row("an item has no id", "item-id-present"),
            row("has no type", "item-type-known"),
            row("an identity has no id", "identity-present"),
            row("does not know", "field-not-in-edition", "config-generation"),
            row("is not offered by", "operation-in-edition"),
            row("belongs to the other generation", "config-generation"),
            row("takes accessRequestConfig and revocationRequestConfig", "config-generation"),
            row("machine identities are named in", "machine-nested-only"),
            row("cannot be mixed", "machine-not-mixed"),
            row("only entitlements can be requested for machine", "machine-entitlements-only"),
            row("a revoke is for exactly one machine", "machine-revoke-single"),
            row("has no formInstanceId", "machine-no-form"),
            row("has no accountSelection", "machine-revoke-no-selection"),
            row("exactly one source with exactly one account", "machine-one-account"),
            row("a modification for a machine", "modify-dates"),
            row("has no account with this nativeIdentity", "machine-account-known"),
            row("nativeIdentity", "machine-revoke-native-identity", "account-reference"),
            row("accountSelection belongs to", "account-selection-nested-only"),
            row("needs an accountUuid", "account-reference"),
            row("only one account can be selected", "one-account-per-source"),
            row("has no such account", "account-selection-known", "machine-account-known"),
            row("requestedItems has more than", "account-selection-item-limit"),
            row("a revoke is for exactly one identity", "revoke-single-identity"),
            row("one entitlement at most", "revoke-single-entitlement"),
            row("a revoke needs a comment", "revoke-comment"),
            row("a revoke of an entitlement has no removeDate", "revoke-remove-date-items"),
            row("Some items are not revocable", "revoke-revocable", "revoke-granted-by-request"),
            row("has a sunset date already", "revoke-remove-date-unset"),
            row("not earlier than the sunset", "revoke-remove-date-earlier"),
            row("removeDate is not in the future", "remove-date-future"),
            row("startDate is not in the future", "start-date-future"),
            row("nobody revokes their own", "revoke-not-self"),
            row("only the manager of", "revoke-authority"),
            row("entitlements are requested for", "recipient-limit"),
            row("entitlements are requested", "entitlement-limit"),
            row("entitlements cannot be requested", "entitlement-requests-enabled"),
            row("formInstanceId is blank", "form-instance-blank"),
            row("needs a removeDate", "end-date-required"),
            row("may last until", "max-duration"),
            row("needs a comment", "request-comment-required", "reject-comment"),
            row("the caller cannot request", "requestable"),
            row("the caller may not ask for these machine", "machine-on-behalf-of"),
            row("the caller may not ask for", "on-behalf-of"),
            row("a token with API authority cannot create", "api-authority"),
            row(
                    "a token with API authority cannot do this",
                    "query-authority",
                    "bulk-authority",
                    "close-authority",
                    "config-authority",
                    "cancel-authority"),
            row("approvals are external", "external-approvals"),
            row("licence for machine", "machine-enabled"),
            row("achine identity access request", "machine-enabled"),
            row("accountActivityId is missing", "cancel-id"),
            row("only who made the request", "cancel-authority"),
            row("Invalid request in current state", "cancel-before-approval"),
            row("closes requests", "close-authority"),
            row("changes the configuration", "config-authority"),
            row("accessRequestIds has", "bulk-cancel-limit", "close-limit"),
            row("approvalIds has", "bulk-approve-limit"),
            row("comment is missing", "cancel-comment", "bulk-cancel-limit", "bulk-approve-limit"),
            row("newOwnerId needs", "forward-owner"),
            row("comment needs 1 to", "forward-comment"),
            row("maxReminders is", "config-reminders"),
            row("approverId", "config-approver-id"),
            row("a WORKFLOW excludes", "config-approver-id"),
            row("regarding-identity cannot stand", "query-identity-exclusive"),
            row("must be the current user", "query-authority"),
            row("sees the approvals of others", "query-authority"),
            row("only an administrator, or who has the right", "query-authority", "bulk-authority"),
            row("limit is", "query-page"),
            row("offset is", "query-page"),
            row("filters cannot be read", "query-filter"),
            row("cannot be filtered", "query-filter"),
            row("sorters cannot be read", "query-sorter"),
            row("cannot be sorted by", "query-sorter"));

    private static final List<Row> OF_CASES = CaseFiles.byName().values().stream()
            .filter(file -> file.has("refusal"))
            .map(file -> row(file.path("refusal").asString(), file.path("rule").asString()))
            .toList();

    private RefusalRules() {}

    /** The rules that a refusal may stand for; empty for a text that the table does not have. */
    public static Set<String> of(String refusal) {
        return Stream.concat(TABLE.stream(), OF_CASES.stream())
                .filter(row -> refusal.contains(row.text()))
                .findFirst()
                .map(Row::rules)
                .orElse(Set.of());
    }

    private static Row row(String text, String... rules) {
        return new Row(text, Set.of(rules));
    }

    private record Row(String text, Set<String> rules) {}
}
