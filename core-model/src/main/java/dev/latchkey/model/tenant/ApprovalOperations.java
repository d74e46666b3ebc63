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
     * One page of the approvals that wait for a decision.
     *
     * @param query which rows, in which order, from where on
     * @return the page
     */
    Page<PendingApproval> pendingPage(ApprovalQuery query);

    /**
     * The approvals that wait for a decision, page by page as they are needed. A failure on the way is thrown, never a
     * short list. So is, over HTTP, that approvals left the list while it was read: the others may have moved to pages
     * that were read already. Collect the approvals before deciding them.
     *
     * @param query which rows, in which order; its limit is the size of a page
     * @return the rows; close the stream if it is not read to its end
     */
    Stream<PendingApproval> pendingStream(ApprovalQuery query);

    /**
     * One page of the approvals that are decided.
     *
     * @param query which rows, in which order, from where on
     * @return the page
     */
    Page<CompletedApproval> completedPage(ApprovalQuery query);

    /**
     * The approvals that are decided, page by page as they are needed. A failure on the way is thrown, never a short
     * list.
     *
     * @param query which rows, in which order; its limit is the size of a page
     * @return the rows; close the stream if it is not read to its end
     */
    Stream<CompletedApproval> completedStream(ApprovalQuery query);

    /**
     * Counts the approvals of each kind.
     *
     * @param query whose approvals, and since when
     * @return the numbers
     */
    ApprovalSummary summary(ApprovalSummaryQuery query);

    /**
     * Lists the people who may decide a request.
     *
     * @param request the request
     * @return all its approvers
     */
    List<Approver> approvers(AccessRequestId request);

    /**
     * Approves one approval.
     *
     * @param approval which one
     * @param comment why
     * @return the outcome of the call
     */
    ActionOutcome approve(ApprovalId approval, Comment comment);

    /**
     * Rejects one approval.
     *
     * @param approval which one
     * @param comment why; the configuration may demand it
     * @return the outcome of the call
     */
    ActionOutcome reject(ApprovalId approval, Comment comment);

    /**
     * Hands one approval over to another identity.
     *
     * @param approval which one
     * @param forward to whom, and why
     * @return the outcome of the call
     */
    ActionOutcome forward(ApprovalId approval, ForwardApproval forward);

    /**
     * Approves several approvals.
     *
     * @param approvals which ones, and why
     * @return the outcome of the call
     */
    ActionOutcome bulkApprove(BulkApproveAccessRequest approvals);
}
