package dev.latchkey.model.tenant;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.approval.ApprovalSummary;
import dev.latchkey.model.approval.Approver;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.approval.CompletedApproval;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.ApprovalSummaryQuery;
import java.util.List;
import java.util.stream.Stream;

/** Lists approvals and decides them. */
public interface ApprovalOperations {

    /**
     * Reads one page of the pending approvals.
     *
     * @param query the filter, the order and the first row
     * @return the page
     */
    Page<PendingApproval> pendingPage(ApprovalQuery query);

    /**
     * Reads the pending approvals lazily, page by page. A failure on the way is thrown; an incomplete list is never
     * returned. Over HTTP, approvals that leave the list while it is read are a failure, too, because others may have
     * moved to pages that were already read. Collect the approvals before you decide them.
     *
     * @param query the filter and the order; its limit is the page size
     * @return the rows; close the stream unless it is read to its end
     */
    Stream<PendingApproval> pendingStream(ApprovalQuery query);

    /**
     * Reads one page of the completed approvals.
     *
     * @param query the filter, the order and the first row
     * @return the page
     */
    Page<CompletedApproval> completedPage(ApprovalQuery query);

    /**
     * Reads the completed approvals lazily, page by page. A failure on the way is thrown; an incomplete list is never
     * returned.
     *
     * @param query the filter and the order; its limit is the page size
     * @return the rows; close the stream unless it is read to its end
     */
    Stream<CompletedApproval> completedStream(ApprovalQuery query);

    /**
     * Counts the approvals by state.
     *
     * @param query the reviewer and the start of the period
     * @return the numbers
     */
    ApprovalSummary summary(ApprovalSummaryQuery query);

    /**
     * Lists the approvers of a request.
     *
     * @param request the request
     * @return all its approvers
     */
    List<Approver> approvers(AccessRequestId request);

    /**
     * Approves one approval.
     *
     * @param approval the approval
     * @param comment the reason
     * @return the outcome of the call
     */
    ActionOutcome approve(ApprovalId approval, Comment comment);

    /**
     * Rejects one approval.
     *
     * @param approval the approval
     * @param comment the reason; the configuration can require it
     * @return the outcome of the call
     */
    ActionOutcome reject(ApprovalId approval, Comment comment);

    /**
     * Forwards one approval to another identity.
     *
     * @param approval the approval
     * @param forward the new owner and the reason
     * @return the outcome of the call
     */
    ActionOutcome forward(ApprovalId approval, ForwardApproval forward);

    /**
     * Approves several approvals.
     *
     * @param approvals the approvals and the reason
     * @return the outcome of the call
     */
    ActionOutcome bulkApprove(BulkApproveAccessRequest approvals);
}
