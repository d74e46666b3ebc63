package dev.latchkey.model.reference;

import dev.latchkey.model.law.Document;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The operations by the ids that the descriptions give them, with the documents they take and answer. */
enum Operation {
    CREATE("createAccessRequest", Document.ACCESS_REQUEST, Document.ACCESS_REQUEST_RESPONSE),
    CANCEL("cancelAccessRequest", Document.CANCEL_ACCESS_REQUEST, null),
    BULK_CANCEL("cancelAccessRequestInBulk", Document.BULK_CANCEL_ACCESS_REQUEST, null),
    CLOSE("closeAccessRequest", Document.CLOSE_ACCESS_REQUEST, null),
    ACCOUNTS_SELECTION("loadAccountSelections", Document.ACCESS_REQUEST, Document.ACCOUNTS_SELECTION_RESPONSE),
    STATUS("listAccessRequestStatus", null, Document.REQUESTED_ITEM_STATUS),
    ADMINISTRATION("listAdministratorsAccessRequestStatus", null, Document.ADMINISTRATOR_ITEM_STATUS),
    ENTITLEMENT_DETAILS("getEntitlementDetailsForIdentity", null, Document.IDENTITY_ENTITLEMENT_DETAILS),
    PENDING_APPROVALS("listPendingApprovals", null, Document.PENDING_APPROVAL),
    COMPLETED_APPROVALS("listCompletedApprovals", null, Document.COMPLETED_APPROVAL),
    APPROVAL_SUMMARY("getAccessRequestApprovalSummary", null, Document.APPROVAL_SUMMARY),
    APPROVERS("listAccessRequestApprovers", null, Document.APPROVER),
    APPROVE("approveAccessRequest", Document.COMMENT, null),
    REJECT("rejectAccessRequest", Document.COMMENT, null),
    FORWARD("forwardAccessRequest", Document.FORWARD_APPROVAL, null),
    BULK_APPROVE("approveBulkAccessRequest", Document.BULK_APPROVE_ACCESS_REQUEST, null),
    GET_CONFIG("getAccessRequestConfig", null, Document.ACCESS_REQUEST_CONFIG),
    SET_CONFIG("setAccessRequestConfig", Document.ACCESS_REQUEST_CONFIG, Document.ACCESS_REQUEST_CONFIG),
    GET_CONFIG_V2("getAccessRequestConfigV2", null, Document.ACCESS_REQUEST_CONFIG_V2),
    SET_CONFIG_V2("setAccessRequestConfigV2", Document.ACCESS_REQUEST_CONFIG_V2, Document.ACCESS_REQUEST_CONFIG_V2);

    private final String id;
    private final @Nullable Document body;
    private final @Nullable Document answer;

    Operation(String id, @Nullable Document body, @Nullable Document answer) {
        this.id = id;
        this.body = body;
        this.answer = answer;
    }

    /** What the request carries, or null for nothing. */
    @Nullable
    Document body() {
        return body;
    }

    /** What a success answers, row by row for a list, or null for nothing. */
    @Nullable
    Document answer() {
        return answer;
    }

    /** The operation that an API version gives this id. In v2026 the id of the first configuration names the second. */
    static Operation of(String apiVersion, String operationId) {
        boolean secondConfig = apiVersion.equals("v2026") && operationId.endsWith("AccessRequestConfig");
        String id = secondConfig ? operationId + "V2" : operationId.replaceFirst("V1$", "");
        return Arrays.stream(values())
                .filter(operation -> operation.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no operation of the model for " + operationId));
    }
}
