package dev.latchkey.feign;

import dev.latchkey.model.Comment;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.edition.Operation;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import feign.Response;
import java.util.Map;

/**
 * The operations as Feign calls them, for all editions. {@link EditionContract} fills in methods, paths and headers from the
 * data about editions. Every status is answered as it comes: what it means depends on the operation.
 */
interface AccessRequestApi {

    @Calls(Operation.CREATE)
    Response create(AccessRequest request);

    @Calls(Operation.CANCEL)
    Response cancel(CancelAccessRequest cancel);

    @Calls(Operation.BULK_CANCEL)
    Response bulkCancel(BulkCancelAccessRequest cancel);

    @Calls(Operation.CLOSE)
    Response close(CloseAccessRequest close);

    @Calls(Operation.ACCOUNTS_SELECTION)
    Response selectAccounts(AccessRequest request);

    @Calls(Operation.BULK_APPROVE)
    Response bulkApprove(BulkApproveAccessRequest approvals);

    @Calls(Operation.GET_CONFIG_1)
    Response config();

    @Calls(Operation.SET_CONFIG_1)
    Response replaceConfig(AccessRequestConfig config);

    @Calls(Operation.GET_CONFIG_2)
    Response configV2();

    @Calls(Operation.SET_CONFIG_2)
    Response replaceConfigV2(AccessRequestConfigV2 config);

    @Calls(Operation.STATUS)
    Response status(@Parameters Map<String, String> query);

    @Calls(Operation.ADMINISTRATION)
    Response administration(@Parameters Map<String, String> query);

    @Calls(Operation.ENTITLEMENT_DETAILS)
    Response entitlementDetails(@Parameters Map<String, String> ids);

    @Calls(Operation.PENDING_APPROVALS)
    Response pendingApprovals(@Parameters Map<String, String> query);

    @Calls(Operation.COMPLETED_APPROVALS)
    Response completedApprovals(@Parameters Map<String, String> query);

    @Calls(Operation.APPROVE)
    Response approve(@Id String approval, Comment comment);

    @Calls(Operation.REJECT)
    Response reject(@Id String approval, Comment comment);

    @Calls(Operation.FORWARD)
    Response forward(@Id String approval, ForwardApproval forward);

    @Calls(Operation.APPROVAL_SUMMARY)
    Response approvalSummary(@Parameters Map<String, String> query);

    @Calls(Operation.APPROVERS)
    Response approvers(@Id String request);
}
