package dev.latchkey.emulator.api;

import dev.latchkey.emulator.http.Call;
import dev.latchkey.emulator.http.Reply;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.ApprovalSummaryQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Converts an HTTP call to a call of the port, and its result to a response, in the same way for all API versions. */
final class Operations {
    /** The API versions whose documents require a body for an approval. */
    private static final Set<ApiVersion> COMMENT_REQUIRED = ApiVersion.BETA.andEarlier();

    private Operations() {}

    static Reply call(Tenant tenant, Route route, Call call) {
        return switch (route.endpoint().getOperation()) {
            case CREATE -> create(tenant, call);
            case CANCEL -> done(tenant.requests().cancel(Bodies.read(call, CancelAccessRequest.class)));
            case BULK_CANCEL -> done(tenant.requests().bulkCancel(Bodies.read(call, BulkCancelAccessRequest.class)));
            case CLOSE -> done(tenant.requests().close(Bodies.read(call, CloseAccessRequest.class)));
            case ACCOUNTS_SELECTION -> found(tenant.accounts().select(Bodies.readRequest(call)));
            case BULK_APPROVE ->
                done(tenant.approvals().bulkApprove(Bodies.read(call, BulkApproveAccessRequest.class)));
            case GET_CONFIG_1 -> found(tenant.config().get());
            case SET_CONFIG_1 -> found(tenant.config().replace(Bodies.read(call, AccessRequestConfig.class)));
            case GET_CONFIG_2 -> found(tenant.config().getV2());
            case SET_CONFIG_2 -> found(tenant.config().replace(Bodies.read(call, AccessRequestConfigV2.class)));
            case STATUS -> page(tenant.status().page(Bodies.query(call, StatusQuery.class)));
            case ADMINISTRATION -> page(tenant.status().administrationPage(Bodies.query(call, StatusQuery.class)));
            case ENTITLEMENT_DETAILS ->
                found(tenant.entitlements()
                        .details(IdentityId.of(required(call, "identityId")), required(call, "entitlementId")));
            case PENDING_APPROVALS -> page(tenant.approvals().pendingPage(Bodies.query(call, ApprovalQuery.class)));
            case COMPLETED_APPROVALS -> page(tenant.approvals().completedPage(Bodies.query(call, ApprovalQuery.class)));
            case APPROVE -> done(tenant.approvals().approve(ApprovalId.of(route.id()), approval(route, call)));
            case REJECT -> done(tenant.approvals().reject(ApprovalId.of(route.id()), Bodies.read(call, Comment.class)));
            case FORWARD ->
                done(tenant.approvals().forward(ApprovalId.of(route.id()), Bodies.read(call, ForwardApproval.class)));
            case APPROVAL_SUMMARY -> found(tenant.approvals().summary(Bodies.query(call, ApprovalSummaryQuery.class)));
            case APPROVERS ->
                page(PageOfList.of(
                        tenant.approvals().approvers(AccessRequestId.of(route.id())),
                        Bodies.query(call, ApprovalQuery.class)));
        };
    }

    private static Comment approval(Route route, Call call) {
        return COMMENT_REQUIRED.contains(route.endpoint().getApiVersion())
                ? Bodies.read(call, Comment.class)
                : Bodies.readOptional(call, Comment.class);
    }

    private static Reply create(Tenant tenant, Call call) {
        Submission submission = tenant.requests().create(Bodies.readRequest(call));
        if (submission instanceof Submission.Accepted accepted) {
            return Reply.json(202, accepted.response());
        }
        if (submission instanceof Submission.Rejected rejected) {
            return Refusals.of(rejected.rejection());
        }
        throw new IllegalStateException("the tenant answered " + submission);
    }

    private static Reply done(ActionOutcome outcome) {
        if (outcome instanceof ActionOutcome.Accepted) {
            return Reply.json(202, Map.of());
        }
        if (outcome instanceof ActionOutcome.Rejected rejected) {
            return Refusals.of(rejected.rejection());
        }
        throw new IllegalStateException("the tenant answered " + outcome);
    }

    private static Reply found(Object body) {
        return Reply.json(200, body);
    }

    private static Reply page(Page<?> page) {
        List<Object> rows = new ArrayList<>(page.rows());
        rows.addAll(page.oddRows());
        Reply reply = Reply.json(200, rows);
        Long total = page.total();
        return total == null ? reply : reply.with("X-Total-Count", total.toString());
    }

    private static String required(Call call, String parameter) {
        return call.parameter(parameter)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new UnreadableException("the query parameter " + parameter + " is missing"));
    }
}
