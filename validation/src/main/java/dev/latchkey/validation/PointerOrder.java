package dev.latchkey.validation;

import java.util.Comparator;
import java.util.List;

/**
 * The order in which the places of a body stand in its JSON, when the model writes it: a value before its parts, keys
 * as
 * the documents list them, list elements by index. Other keys come last, those that look like an index first.
 */
final class PointerOrder implements Comparator<String> {
    static final PointerOrder DOCUMENTED = new PointerOrder();

    private static final List<String> KEYS = List.of(
            "accountActivityId",
            "accessRequestIds",
            "approvalIds",
            "newOwnerId",
            "message",
            "executionStatus",
            "completionStatus",
            "approvalsMustBeExternal",
            "autoApprovalEnabled",
            "reauthorizationEnabled",
            "requestOnBehalfOfConfig",
            "allowRequestOnBehalfOfAnyoneByAnyone",
            "allowRequestOnBehalfOfEmployeeByManager",
            "allowRequestOnBehalfOfForMachineIdentity",
            "allowRequestForMachineByOwner",
            "approvalReminderAndEscalationConfig",
            "daysUntilEscalation",
            "daysBetweenReminders",
            "maxReminders",
            "fallbackApproverRef",
            "entitlementRequestConfig",
            "allowEntitlementRequest",
            "requestCommentsRequired",
            "deniedCommentsRequired",
            "grantRequestApprovalSchemes",
            "accessRequestConfig",
            "revocationRequestConfig",
            "approvalSchemes",
            "approverType",
            "approverId",
            "requestCommentRequired",
            "denialCommentRequired",
            "reauthorizationRequired",
            "requireEndDate",
            "maxPermittedAccessDuration",
            "value",
            "timeUnit",
            "formDefinitionId",
            "govGroupVisibilityEnabled",
            "machineIdentityAccessRequestEnabled",
            "requested-for",
            "requested-by",
            "regarding-identity",
            "assigned-to",
            "owner-id",
            "from-date",
            "count",
            "limit",
            "offset",
            "filters",
            "sorters",
            "request-state",
            "requestedFor",
            "requestType",
            "identityId",
            "identityType",
            "requestedItems",
            "type",
            "id",
            "name",
            "email",
            "comment",
            "created",
            "author",
            "clientMetadata",
            "startDate",
            "removeDate",
            "assignmentId",
            "accountSelection",
            "sourceId",
            "accounts",
            "accountUuid",
            "nativeIdentity",
            "formInstanceId",
            "requestedForWithRequestedItems");

    private PointerOrder() {}

    @Override
    public int compare(String one, String other) {
        String[] a = one.split("/", -1);
        String[] b = other.split("/", -1);
        for (int i = 0; i < a.length && i < b.length; i++) {
            int order = compareSteps(a[i], b[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }

    private static int compareSteps(String a, String b) {
        boolean index = isIndex(a);
        if (index != isIndex(b)) {
            return index ? -1 : 1;
        }
        int order =
                index ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : Integer.compare(rank(a), rank(b));
        return order != 0 ? order : a.compareTo(b);
    }

    private static int rank(String key) {
        int rank = KEYS.indexOf(key);
        return rank < 0 ? KEYS.size() : rank;
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.length() < 10 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
