package dev.latchkey.validation.tenant;

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
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.ApprovalOperations;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.validation.document.BodyType;
import java.util.List;
import java.util.stream.Stream;

record CheckedApprovals(ApprovalOperations approvals, Gate gate) implements ApprovalOperations {
    @Override
    public Page<PendingApproval> pendingPage(ApprovalQuery query) {
        return approvals.pendingPage(gate.passed(BodyType.PENDING_APPROVALS, query));
    }

    @Override
    public Stream<PendingApproval> pendingStream(ApprovalQuery query) {
        return approvals.pendingStream(gate.passed(BodyType.PENDING_APPROVALS, query));
    }

    @Override
    public Page<CompletedApproval> completedPage(ApprovalQuery query) {
        return approvals.completedPage(gate.passed(BodyType.COMPLETED_APPROVALS, query));
    }

    @Override
    public Stream<CompletedApproval> completedStream(ApprovalQuery query) {
        return approvals.completedStream(gate.passed(BodyType.COMPLETED_APPROVALS, query));
    }

    @Override
    public ApprovalSummary summary(ApprovalSummaryQuery query) {
        return approvals.summary(gate.passed(BodyType.APPROVAL_SUMMARY, query));
    }

    @Override
    public List<Approver> approvers(AccessRequestId request) {
        return approvals.approvers(request);
    }

    @Override
    public ActionOutcome approve(ApprovalId approval, Comment comment) {
        return gate.act(BodyType.APPROVE, comment, body -> approvals.approve(approval, body));
    }

    @Override
    public ActionOutcome reject(ApprovalId approval, Comment comment) {
        return gate.act(BodyType.REJECT, comment, body -> approvals.reject(approval, body));
    }

    @Override
    public ActionOutcome forward(ApprovalId approval, ForwardApproval forward) {
        return gate.act(BodyType.FORWARD, forward, body -> approvals.forward(approval, body));
    }

    @Override
    public ActionOutcome bulkApprove(BulkApproveAccessRequest bulk) {
        return gate.act(BodyType.BULK_APPROVE, bulk, approvals::bulkApprove);
    }
}
