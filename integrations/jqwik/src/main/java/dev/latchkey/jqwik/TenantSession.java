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
 * A tenant during a sequence of actions, with the results of the actions. Not thread-safe.
 *
 * <p>An unknown outcome, or a call that was not sent, ends the sequence with an {@link IllegalStateException}, because
 * the state of the tenant is not known afterwards. Faults from {@link #meetFault} are excepted.
 */
public final class TenantSession {
    private static final int PAGE = 250;

    private Tenant tenant;
    private final List<AccessRequestId> requests = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<CallFault> faults = new ArrayList<>();
    private final List<String> unclear = new ArrayList<>();

    /**
     * Creates a session.
     *
     * @param tenant any tenant; requests that it already has are in none of the lists here
     */
    public TenantSession(Tenant tenant) {
        this.tenant = tenant;
    }

    /** {@return the current user's view of the tenant, for other actions and for invariants} */
    public Tenant getTenant() {
        return tenant;
    }

    /** {@return the requests that the tenant has accepted, the oldest first} */
    public List<AccessRequestId> getRequests() {
        return Collections.unmodifiableList(requests);
    }

    /** {@return the rejections by the tenant, the oldest first} */
    public List<Rejection> getRejections() {
        return Collections.unmodifiableList(rejections);
    }

    /** {@return the outcomes of calls with a fault, as texts, the oldest first} */
    public List<String> getUnclear() {
        return Collections.unmodifiableList(unclear);
    }

    /**
     * Adds a fault for the next call of an operation of a {@link FakeTenant}; does nothing for another tenant.
     *
     * @param fault the fault
     * @param operation the operation whose next call fails
     */
    public void meetFault(CallFault fault, Operation operation) {
        if (tenant instanceof FakeTenant fake) {
            fake.faults().next(fault, operation);
            faults.add(fault);
        }
    }

    /**
     * Submits a request, and stores its outcome.
     *
     * @param request the request
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
     * Cancels one of the accepted requests; does nothing if there are none.
     *
     * @param index the index, modulo the number of candidates, so any number is valid
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
     * Closes one of the accepted requests; does nothing if there are none, or if the API version lacks the operation.
     *
     * @param index the index, modulo the number of candidates, so any number is valid
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
     * Revokes access of an identity of a {@link FakeTenant}; does nothing if there is none, or for another tenant.
     *
     * @param index the index, modulo the number of candidates, so any number is valid
     */
    public void revokeHeld(int index) {
        if (!held().isEmpty()) {
            submit(about(one(held(), index), RequestType.REVOKE_ACCESS, null));
        }
    }

    /**
     * Sets an end of access of an identity of a {@link FakeTenant}; does nothing if there is none, or for another
     * tenant.
     *
     * @param index the index and the number of days from now, modulo their ranges, so any number is valid
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

    /** {@return the current access of identities in a {@link FakeTenant}; empty for another tenant} */
    List<HeldAccess> held() {
        return tenant instanceof FakeTenant fake ? fake.organisation().getAccess() : List.of();
    }

    /** {@return the people of a {@link FakeTenant}; empty for another tenant} */
    List<IdentityId> people() {
        return tenant instanceof FakeTenant fake
                ? fake.organisation().getPeople().stream().map(Person::getId).toList()
                : List.of();
    }

    /**
     * Switches to another person of a {@link FakeTenant}; does nothing for another tenant.
     *
     * @param index the index, modulo the number of people, so any number is valid
     */
    public void actAs(int index) {
        if (tenant instanceof FakeTenant fake && !people().isEmpty()) {
            tenant = fake.as(one(people(), index));
        }
    }

    /**
     * Advances the clock of a {@link FakeTenant}; does nothing for another tenant.
     *
     * @param time the duration; not negative
     */
    public void moveTime(Duration time) {
        if (tenant instanceof FakeTenant fake) {
            fake.clock().advance(time);
        }
    }

    /**
     * Forwards one of the pending approvals to a person of a {@link FakeTenant}; does nothing if there are none.
     *
     * @param index the index of the approval and of the person, modulo their numbers, so any number is valid
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
     * Decides one of the pending approvals; does nothing if there are none.
     *
     * @param index the index, modulo the number of candidates, so any number is valid
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
            throw new IllegalStateException("the outcome is unknown: " + text);
        }
        unclear.add(text);
    }

    /** {@return the numbers of accepted requests and of rejections} */
    @Override
    public String toString() {
        return "requests taken: " + requests + ", refused: " + rejections.size();
    }
}
