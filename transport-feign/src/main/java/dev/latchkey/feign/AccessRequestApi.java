package dev.latchkey.feign;

import dev.latchkey.model.Comment;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.version.Operation;
import java.util.Map;

/**
 * The operations as Feign calls them, for all API versions. {@link OperationContract} fills in methods, paths and
 * headers from the data about API versions. Responses of every status are returned unchanged, because the meaning of a
 * status depends on the operation.
 */
interface AccessRequestApi {

    @CallsOperation(Operation.CREATE)
    HttpAnswer create(AccessRequest request);

    @CallsOperation(Operation.CANCEL)
    HttpAnswer cancel(CancelAccessRequest cancel);

    @CallsOperation(Operation.BULK_CANCEL)
    HttpAnswer bulkCancel(BulkCancelAccessRequest cancel);

    @CallsOperation(Operation.CLOSE)
    HttpAnswer close(CloseAccessRequest close);

    @CallsOperation(Operation.ACCOUNTS_SELECTION)
    HttpAnswer selectAccounts(AccessRequest request);

    @CallsOperation(Operation.BULK_APPROVE)
    HttpAnswer bulkApprove(BulkApproveAccessRequest approvals);

    @CallsOperation(Operation.GET_CONFIG_1)
    HttpAnswer config();

    @CallsOperation(Operation.SET_CONFIG_1)
    HttpAnswer replaceConfig(AccessRequestConfig config);

    @CallsOperation(Operation.GET_CONFIG_2)
    HttpAnswer configV2();

    @CallsOperation(Operation.SET_CONFIG_2)
    HttpAnswer replaceConfigV2(AccessRequestConfigV2 config);

    @CallsOperation(Operation.STATUS)
    HttpAnswer status(@Parameters Map<String, String> query);

    @CallsOperation(Operation.ADMINISTRATION)
    HttpAnswer administration(@Parameters Map<String, String> query);

    @CallsOperation(Operation.ENTITLEMENT_DETAILS)
    HttpAnswer entitlementDetails(@Parameters Map<String, String> ids);

    @CallsOperation(Operation.PENDING_APPROVALS)
    HttpAnswer pendingApprovals(@Parameters Map<String, String> query);

    @CallsOperation(Operation.COMPLETED_APPROVALS)
    HttpAnswer completedApprovals(@Parameters Map<String, String> query);

    @CallsOperation(Operation.APPROVE)
    HttpAnswer approve(@Id String approval, Comment comment);

    @CallsOperation(Operation.REJECT)
    HttpAnswer reject(@Id String approval, Comment comment);

    @CallsOperation(Operation.FORWARD)
    HttpAnswer forward(@Id String approval, ForwardApproval forward);

    @CallsOperation(Operation.APPROVAL_SUMMARY)
    HttpAnswer approvalSummary(@Parameters Map<String, String> query);

    @CallsOperation(Operation.APPROVERS)
    HttpAnswer approvers(@Id String request);
}
