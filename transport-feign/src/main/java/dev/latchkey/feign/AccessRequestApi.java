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
import java.util.Map;

/**
 * The operations as Feign calls them, for all editions. {@link EditionContract} fills in methods, paths and headers from the
 * data about editions. Every status is answered as it comes: what it means depends on the operation.
 */
interface AccessRequestApi {

    @Calls(Operation.CREATE)
    Answer create(AccessRequest request);

    @Calls(Operation.CANCEL)
    Answer cancel(CancelAccessRequest cancel);

    @Calls(Operation.BULK_CANCEL)
    Answer bulkCancel(BulkCancelAccessRequest cancel);

    @Calls(Operation.CLOSE)
    Answer close(CloseAccessRequest close);

    @Calls(Operation.ACCOUNTS_SELECTION)
    Answer selectAccounts(AccessRequest request);

    @Calls(Operation.BULK_APPROVE)
    Answer bulkApprove(BulkApproveAccessRequest approvals);

    @Calls(Operation.GET_CONFIG_1)
    Answer config();

    @Calls(Operation.SET_CONFIG_1)
    Answer replaceConfig(AccessRequestConfig config);

    @Calls(Operation.GET_CONFIG_2)
    Answer configV2();

    @Calls(Operation.SET_CONFIG_2)
    Answer replaceConfigV2(AccessRequestConfigV2 config);

    @Calls(Operation.STATUS)
    Answer status(@Parameters Map<String, String> query);

    @Calls(Operation.ADMINISTRATION)
    Answer administration(@Parameters Map<String, String> query);

    @Calls(Operation.ENTITLEMENT_DETAILS)
    Answer entitlementDetails(@Parameters Map<String, String> ids);

    @Calls(Operation.PENDING_APPROVALS)
    Answer pendingApprovals(@Parameters Map<String, String> query);

    @Calls(Operation.COMPLETED_APPROVALS)
    Answer completedApprovals(@Parameters Map<String, String> query);

    @Calls(Operation.APPROVE)
    Answer approve(@Id String approval, Comment comment);

    @Calls(Operation.REJECT)
    Answer reject(@Id String approval, Comment comment);

    @Calls(Operation.FORWARD)
    Answer forward(@Id String approval, ForwardApproval forward);

    @Calls(Operation.APPROVAL_SUMMARY)
    Answer approvalSummary(@Parameters Map<String, String> query);

    @Calls(Operation.APPROVERS)
    Answer approvers(@Id String request);
}
