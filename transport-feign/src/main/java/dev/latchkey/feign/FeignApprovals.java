package dev.latchkey.feign;

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
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Lists approvals and decides them.
 *
 * @param pending the list of pending approvals
 * @param completed the list of completed approvals
 * @param reading calls operations that read
 * @param acting calls operations that decide
 */
record FeignApprovals(
        Listing<PendingApproval> pending, Listing<CompletedApproval> completed, Queries reading, Commands acting)
        implements ApprovalOperations {

    @Override
    public Page<PendingApproval> pendingPage(ApprovalQuery query) {
        return pending.page(query);
    }

    @Override
    public Stream<PendingApproval> pendingStream(ApprovalQuery query) {
        return pending.stream(query);
    }

    @Override
    public Page<CompletedApproval> completedPage(ApprovalQuery query) {
        return completed.page(query);
    }

    @Override
    public Stream<CompletedApproval> completedStream(ApprovalQuery query) {
        return completed.stream(query);
    }

    @Override
    public ApprovalSummary summary(ApprovalSummaryQuery query) {
        Map<String, String> parameters = PercentEncoding.encode(query.toParameters());
        return reading.one(Operation.APPROVAL_SUMMARY, ApprovalSummary.class, api -> api.approvalSummary(parameters));
    }

    @Override
    public List<Approver> approvers(AccessRequestId request) {
        Endpoint endpoint = reading.exchange().endpoint(Operation.APPROVERS);
        String id = inPath(endpoint, request.value());
        HttpAnswer answer = reading.answer(endpoint, api -> api.approvers(id));
        return Arrays.stream(reading.read(endpoint, answer, Approver[].class))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public ActionOutcome approve(ApprovalId approval, Comment comment) {
        return decide(Operation.APPROVE, approval, (api, id) -> api.approve(id, comment));
    }

    @Override
    public ActionOutcome reject(ApprovalId approval, Comment comment) {
        return decide(Operation.REJECT, approval, (api, id) -> api.reject(id, comment));
    }

    @Override
    public ActionOutcome forward(ApprovalId approval, ForwardApproval forward) {
        return decide(Operation.FORWARD, approval, (api, id) -> api.forward(id, forward));
    }

    @Override
    public ActionOutcome bulkApprove(BulkApproveAccessRequest approvals) {
        return acting.act(Operation.BULK_APPROVE, api -> api.bulkApprove(approvals));
    }

    private ActionOutcome decide(
            Operation operation, ApprovalId approval, BiFunction<AccessRequestApi, String, HttpAnswer> call) {
        Endpoint endpoint = acting.exchange().endpoint(operation);
        String id = inPath(endpoint, approval.value());
        return acting.act(endpoint, api -> call.apply(api, id));
    }

    /** The endpoint rejects an id that would change the path. */
    private static String inPath(Endpoint endpoint, String id) {
        endpoint.path(id);
        return PercentEncoding.encode(id);
    }
}
