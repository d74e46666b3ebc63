package dev.latchkey.model.law;

import dev.latchkey.model.Comment;
import dev.latchkey.model.approval.ApprovalSummary;
import dev.latchkey.model.approval.Approver;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.approval.CompletedApproval;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.entitlement.IdentityEntitlementDetails;
import dev.latchkey.model.error.ErrorResponse;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.ApprovalSummaryQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccessRequestResponse;
import dev.latchkey.model.request.AccountsSelectionResponse;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.status.AdministratorItemStatus;
import dev.latchkey.model.status.RequestedItemStatus;
import java.util.Locale;

/** Every body, query and answer of the API. */
public enum Document {
    ACCESS_REQUEST(AccessRequest.class),
    ACCESS_REQUEST_RESPONSE(AccessRequestResponse.class),
    ACCOUNTS_SELECTION_RESPONSE(AccountsSelectionResponse.class),
    CANCEL_ACCESS_REQUEST(CancelAccessRequest.class),
    BULK_CANCEL_ACCESS_REQUEST(BulkCancelAccessRequest.class),
    CLOSE_ACCESS_REQUEST(CloseAccessRequest.class),
    PENDING_APPROVAL(PendingApproval.class),
    COMPLETED_APPROVAL(CompletedApproval.class),
    APPROVAL_SUMMARY(ApprovalSummary.class),
    APPROVER(Approver.class),
    COMMENT(Comment.class),
    FORWARD_APPROVAL(ForwardApproval.class),
    BULK_APPROVE_ACCESS_REQUEST(BulkApproveAccessRequest.class),
    REQUESTED_ITEM_STATUS(RequestedItemStatus.class),
    ADMINISTRATOR_ITEM_STATUS(AdministratorItemStatus.class),
    ACCESS_REQUEST_CONFIG(AccessRequestConfig.class),
    ACCESS_REQUEST_CONFIG_V2(AccessRequestConfigV2.class),
    STATUS_QUERY(StatusQuery.class),
    APPROVAL_QUERY(ApprovalQuery.class),
    APPROVAL_SUMMARY_QUERY(ApprovalSummaryQuery.class),
    IDENTITY_ENTITLEMENT_DETAILS(IdentityEntitlementDetails.class),
    ERROR_RESPONSE(ErrorResponse.class);

    private final Class<?> type;

    Document(Class<?> type) {
        this.type = type;
    }

    public Class<?> type() {
        return type;
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
