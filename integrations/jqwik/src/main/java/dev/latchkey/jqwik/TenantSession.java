package dev.latchkey.jqwik;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.approval.Approval;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccessRequestTracking;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.Rejection;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.call.CallFault;
import dev.latchkey.testkit.organisation.HeldAccess;
import dev.latchkey.testkit.organisation.Person;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tenant during a sequence of actions, with what came of them. Not thread-safe.
 *
 * <p>An answer that leaves open what happened, or a call that was not sent, ends the sequence with an {@link
 * IllegalStateException}, unless it comes of a fault that {@link #meetFault} asked for: nothing could be said of the tenant
 * after it.
 */
public final class TenantSession {
    private static final int PAGE = 250;

    private Tenant tenant;
    private final List<AccessRequestId> requests = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<CallFault> faults = new ArrayList<>();
    private final List<String> unclear = new ArrayList<>();

    /**
     * Starts with a tenant.
     *
     * @param tenant whatever implements the port; what is in it already stays out of the lists here
     */
    public TenantSession(Tenant tenant) {
        this.tenant = tenant;
    }

    /** {@return the tenant as the current actor sees it; for more actions and for invariants} */
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

    /** {@return what came of calls that met a fault, as texts, the oldest first} */
    public List<String> getUnclear() {
        return Collections.unmodifiableList(unclear);
    }

    /**
     * Lets the next call of an operation meet a fault in a {@link FakeTenant}; in another tenant nothing happens.
     *
     * @param fault what goes wrong
     * @param operation whose next call it strikes
     */
    public void meetFault(CallFault fault, Operation operation) {
        if (tenant instanceof FakeTenant fake) {
            fake.faults().next(fault, operation);
            faults.add(fault);
        }
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
            expectFault("a request: " + submission);
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
                            .accountActivityId(one(requests, index))
                            .comment("no longer needed")
                            .build()));
        }
    }

    /**
     * Closes one of the requests that the tenant has taken; without any, or where the API version cannot, nothing
     * happens.
     *
     * @param index which one; counted round, so that any number will do
     */
    public void close(int index) {
        if (canClose()) {
            remember(tenant.requests()
                    .close(CloseAccessRequest.builder()
                            .addAccessRequestId(one(requests, index))
                            .build()));
        }
    }

    boolean canClose() {
        return !requests.isEmpty() && tenant.getApiVersion().offers(Operation.CLOSE);
    }

    /**
     * Revokes something that an identity of a {@link FakeTenant} has; otherwise nothing happens.
     *
     * @param index which; counted round, so that any number will do
     */
    public void revokeHeld(int index) {
        if (!held().isEmpty()) {
            submit(about(one(held(), index), RequestType.REVOKE_ACCESS, null));
        }
    }

    /**
     * Sets an end of something that an identity of a {@link FakeTenant} has; otherwise nothing happens.
     *
     * @param index which, and how many days from now it ends; counted round, so that any number will do
     */
    public void modifyHeld(int index) {
        if (tenant instanceof FakeTenant fake && !held().isEmpty()) {
            OffsetDateTime end = fake.clock().instant().atOffset(ZoneOffset.UTC).plusDays(Math.floorMod(index, 30) + 1);
            submit(about(one(held(), index), RequestType.MODIFY_ACCESS, end));
        }
    }

    private static AccessRequest about(HeldAccess held, RequestType type, @Nullable OffsetDateTime removeDate) {
        return AccessRequest.builder()
                .requestType(type)
                .addRequestedFor(held.getIdentity())
                .addRequestedItem(RequestedItem.builder()
                        .type(held.getType())
                        .id(held.getItem())
                        .comment("drawn")
                        .assignmentId(type == RequestType.REVOKE_ACCESS ? held.getAssignmentId() : null)
                        .removeDate(removeDate)
                        .build())
                .build();
    }

    /** {@return what identities have at the moment in a {@link FakeTenant}; nothing in another tenant} */
    List<HeldAccess> held() {
        return tenant instanceof FakeTenant fake ? fake.organisation().getAccess() : List.of();
    }

    /** {@return the people of a {@link FakeTenant}; nobody in another tenant} */
    List<IdentityId> people() {
        return tenant instanceof FakeTenant fake
                ? fake.organisation().getPeople().stream().map(Person::getId).toList()
                : List.of();
    }

    /**
     * Goes on as another person of a {@link FakeTenant}; in another tenant nothing happens.
     *
     * @param index who; counted round, so that any number will do
     */
    public void actAs(int index) {
        if (tenant instanceof FakeTenant fake && !people().isEmpty()) {
            tenant = fake.as(one(people(), index));
        }
    }

    /**
     * Lets time pass in a {@link FakeTenant}; in another tenant nothing happens.
     *
     * @param time how much; not negative
     */
    public void moveTime(Duration time) {
        if (tenant instanceof FakeTenant fake) {
            fake.clock().advance(time);
        }
    }

    /**
     * Forwards one of the approvals that wait to a person of a {@link FakeTenant}; without any, nothing happens.
     *
     * @param index which, and to whom; counted round, so that any number will do
     */
    public void forward(int index) {
        List<ApprovalId> waiting = waiting();
        if (!waiting.isEmpty() && !people().isEmpty()) {
            remember(tenant.approvals()
                    .forward(
                            one(waiting, index),
                            ForwardApproval.builder()
                                    .newOwnerId(one(people(), index))
                                    .comment("drawn")
                                    .build()));
        }
    }

    private static <T> T one(List<T> all, int index) {
        return all.get(Math.floorMod(index, all.size()));
    }

    /**
     * Decides one of the approvals that wait; without any, nothing happens.
     *
     * @param index which one; counted round, so that any number will do
     * @param approve whether to approve it, or else to reject it
     */
    public void decide(int index, boolean approve) {
        List<ApprovalId> waiting = waiting();
        if (waiting.isEmpty()) {
            return;
        }
        ApprovalId approval = one(waiting, index);
        remember(
                approve
                        ? tenant.approvals().approve(approval, Comment.of("granted"))
                        : tenant.approvals().reject(approval, Comment.of("not now")));
    }

    private List<ApprovalId> waiting() {
        return tenant
                .approvals()
                .pendingPage(ApprovalQuery.builder().limit(PAGE).build())
                .rows()
                .stream()
                .map(Approval::getId)
                .filter(Objects::nonNull)
                .toList();
    }

    private void remember(ActionOutcome outcome) {
        if (outcome instanceof ActionOutcome.Rejected rejected) {
            rejections.add(rejected.rejection());
        } else if (!(outcome instanceof ActionOutcome.Accepted)) {
            expectFault("an action: " + outcome);
        }
    }

    private void expectFault(String text) {
        if (faults.size() == unclear.size()) {
            throw new IllegalStateException("nobody knows what came of " + text);
        }
        unclear.add(text);
    }

    /** {@return how many requests were taken and how much was refused} */
    @Override
    public String toString() {
        return "requests taken: " + requests + ", refused: " + rejections.size();
    }
}
