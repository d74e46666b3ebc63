package dev.latchkey.jqwik;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.approval.Approval;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccessRequestTracking;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.Rejection;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A tenant during a sequence of actions, with what came of them. Not thread-safe.
 *
 * <p>An answer that leaves open what happened, or a call that was not sent, ends the sequence with an {@link
 * IllegalStateException}: nothing could be said of the tenant after it.
 */
public final class TenantSession {
    private static final int PAGE = 250;

    private final Tenant tenant;
    private final List<AccessRequestId> requests = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    /**
     * Starts with a tenant.
     *
     * @param tenant whatever implements the port; what is in it already stays out of the lists here
     */
    public TenantSession(Tenant tenant) {
        this.tenant = tenant;
    }

    /** {@return the tenant, for more actions and for invariants} */
    public Tenant getTenant() {
        return tenant;
    }

    /** {@return the requests that the tenant has taken, the oldest first} */
    public List<AccessRequestId> getRequests() {
        return Collections.unmodifiableList(requests);
    }

    /** {@return what the tenant has refused, the oldest first} */
    public List<Rejection> getRejections() {
        return Collections.unmodifiableList(rejections);
    }

    /**
     * Submits a request, and remembers what came of it.
     *
     * @param request what is asked for
     */
    public void submit(AccessRequest request) {
        Submission submission = tenant.requests().create(request);
        if (submission instanceof Submission.Accepted accepted) {
            for (AccessRequestTracking tracking : accepted.response().getNewRequests()) {
                tracking.getAccessRequestIds().stream()
                        .filter(id -> !requests.contains(id))
                        .forEach(requests::add);
            }
        } else if (submission instanceof Submission.Rejected rejected) {
            rejections.add(rejected.rejection());
        } else {
            throw new IllegalStateException("nobody knows what came of a request: " + submission);
        }
    }

    /**
     * Cancels one of the requests that the tenant has taken; without any, nothing happens.
     *
     * @param index which one; counted round, so that any number will do
     */
    public void cancel(int index) {
        if (!requests.isEmpty()) {
            remember(tenant.requests()
                    .cancel(CancelAccessRequest.builder()
                            .accountActivityId(requests.get(Math.floorMod(index, requests.size())))
                            .comment("no longer needed")
                            .build()));
        }
    }

    /**
     * Decides one of the approvals that wait; without any, nothing happens.
     *
     * @param index which one; counted round, so that any number will do
     * @param approve whether to approve it, or else to reject it
     */
    public void decide(int index, boolean approve) {
        List<ApprovalId> waiting =
                tenant
                        .approvals()
                        .pendingPage(ApprovalQuery.builder().limit(PAGE).build())
                        .rows()
                        .stream()
                        .map(Approval::getId)
                        .filter(Objects::nonNull)
                        .toList();
        if (waiting.isEmpty()) {
            return;
        }
        ApprovalId approval = waiting.get(Math.floorMod(index, waiting.size()));
        remember(
                approve
                        ? tenant.approvals().approve(approval, Comment.of("granted"))
                        : tenant.approvals().reject(approval, Comment.of("not now")));
    }

    private void remember(ActionOutcome outcome) {
        if (outcome instanceof ActionOutcome.Rejected rejected) {
            rejections.add(rejected.rejection());
        } else if (!(outcome instanceof ActionOutcome.Accepted)) {
            throw new IllegalStateException("nobody knows what came of an action: " + outcome);
        }
    }

    /** {@return how many requests were taken and how much was refused} */
    @Override
    public String toString() {
        return "requests taken: " + requests + ", refused: " + rejections.size();
    }
}
