package dev.latchkey.validation.rule.documented;

import java.util.List;

/** The keys that the documents list for the objects of bodies, for guessing which one a misspelt key stands for. */
final class Keys {
    static final List<String> REQUEST = List.of(
            "requestedFor", "requestType", "requestedItems", "clientMetadata", "requestedForWithRequestedItems");
    static final List<String> IDENTITY = List.of("identityId", "identityType", "requestedItems");
    static final List<String> ITEM = List.of(
            "type",
            "id",
            "comment",
            "clientMetadata",
            "startDate",
            "removeDate",
            "assignmentId",
            "accountSelection",
            "nativeIdentity",
            "formInstanceId");
    static final List<String> SELECTION = List.of("sourceId", "accounts");
    static final List<String> ACCOUNT = List.of("accountUuid", "nativeIdentity");

    static final List<String> CANCEL = List.of("accountActivityId", "comment");
    static final List<String> BULK_CANCEL = List.of("accessRequestIds", "comment");
    static final List<String> CLOSE = List.of("accessRequestIds", "message", "executionStatus", "completionStatus");
    static final List<String> BULK_APPROVE = List.of("approvalIds", "comment");
    static final List<String> COMMENT = List.of("comment", "author", "created");
    static final List<String> REFERENCE = List.of("type", "id", "name");
    static final List<String> FORWARD = List.of("newOwnerId", "comment");

    static final List<String> CONFIG_1 = List.of(
            "approvalsMustBeExternal",
            "autoApprovalEnabled",
            "reauthorizationEnabled",
            "requestOnBehalfOfConfig",
            "approvalReminderAndEscalationConfig",
            "entitlementRequestConfig");
    static final List<String> CONFIG_2 = List.of(
            "approvalsMustBeExternal",
            "reauthorizationEnabled",
            "requestOnBehalfOfConfig",
            "entitlementRequestConfig",
            "govGroupVisibilityEnabled",
            "machineIdentityAccessRequestEnabled");
    static final List<String> ON_BEHALF_OF = List.of(
            "allowRequestOnBehalfOfAnyoneByAnyone",
            "allowRequestOnBehalfOfEmployeeByManager",
            "allowRequestOnBehalfOfForMachineIdentity",
            "allowRequestForMachineByOwner");
    static final List<String> REMINDERS =
            List.of("daysUntilEscalation", "daysBetweenReminders", "maxReminders", "fallbackApproverRef");
    static final List<String> FALLBACK_APPROVER = List.of("type", "id", "name", "email");
    static final List<String> ENTITLEMENTS = List.of(
            "allowEntitlementRequest",
            "requestCommentsRequired",
            "deniedCommentsRequired",
            "grantRequestApprovalSchemes",
            "accessRequestConfig",
            "revocationRequestConfig");
    static final List<String> GRANT = List.of(
            "approvalSchemes",
            "requestCommentRequired",
            "denialCommentRequired",
            "reauthorizationRequired",
            "requireEndDate",
            "maxPermittedAccessDuration",
            "formDefinitionId");
    static final List<String> REVOKE = List.of("approvalSchemes");
    static final List<String> SCHEME = List.of("approverType", "approverId");
    static final List<String> DURATION = List.of("value", "timeUnit");

    static final List<String> STATUS = List.of(
            "requested-for",
            "requested-by",
            "regarding-identity",
            "assigned-to",
            "count",
            "limit",
            "offset",
            "filters",
            "sorters",
            "request-state");
    static final List<String> APPROVALS = List.of("owner-id", "count", "limit", "offset", "filters", "sorters");
    static final List<String> APPROVAL_SUMMARY = List.of("owner-id", "from-date");

    private Keys() {}
}
