package dev.latchkey.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.Reference;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.approval.RequestedObject;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.AwaitPlan;
import dev.latchkey.model.tenant.Awaited;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.model.version.FilterOperator;
import dev.latchkey.model.version.Operation;
import dev.latchkey.model.version.OperationNotOfferedException;
import dev.latchkey.testkit.call.CallText;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** The base of all parts of the contract: opens a tenant for each test. */
public abstract class Contract {
    /** Longer than the lag of a status list and the time of provisioning. */
    private static final Duration SOON = Duration.ofMinutes(2);

    private @Nullable ContractTenant opened;

    Contract() {}

    /**
     * Opens a tenant for one test. A subclass that needs to close it does so after the test.
     *
     * @return a tenant without earlier calls of the contract, if that is possible
     */
    protected abstract ContractTenant open();

    @BeforeEach
    void openTenant() {
        opened = open();
    }

    final ContractTenant contract() {
        return Objects.requireNonNull(opened, "opened before each test");
    }

    final Tenant administrator() {
        return contract().administrator();
    }

    final Tenant user() {
        return contract().user();
    }

    final Tenant manager() {
        return contract().manager();
    }

    /**
     * Runs a test if the API version offers the operation. Otherwise the test has to end at the operation, with the
     * exception of the port.
     */
    final void whereOffered(Operation operation, ThrowingCallable test) throws Throwable {
        boolean offered = contract().apiVersion().offers(operation);
        try {
            test.call();
        } catch (OperationNotOfferedException e) {
            if (!offered && e.getOperation() == operation) {
                return;
            }
            throw e;
        }
        assertThat(offered)
                .as("the API version lacks %s, and nothing said so", operation)
                .isTrue();
    }

    static AccessRequest grant(IdentityId identity, RequestedItem... items) {
        return AccessRequest.builder()
                .addRequestedFor(identity)
                .addRequestedItems(items)
                .build();
    }

    /** Requests access and waits until the request appears. */
    final AccessRequestId submit(Tenant tenant, AccessRequest request) throws InterruptedException {
        if (!(tenant.requests().create(request) instanceof Submission.Accepted accepted)) {
            return fail("a legal request was not accepted: " + request);
        }
        List<AccessRequestId> ids = accepted.response().getNewRequests().stream()
                .flatMap(entry -> entry.getAccessRequestIds().stream())
                .toList();
        assertThat(ids).as("the ids of the new requests").hasSize(1);
        soon();
        return ids.get(0);
    }

    /** Requests, as the user, the item that the manager has to approve. */
    final AccessRequestId submitReviewed() throws InterruptedException {
        return submit(user(), grant(contract().userId(), contract().reviewedItem()));
    }

    final void soon() throws InterruptedException {
        contract().pauser().pause(SOON);
    }

    final List<RequestedItemStatus> rows(Tenant tenant, AccessRequestId request) {
        return tenant.status().page(statusOf(request)).rows();
    }

    static StatusQuery statusOf(AccessRequestId request) {
        return StatusQuery.builder()
                .filters(Filter.of("accessRequestId", FilterOperator.EQ, request.value()))
                .build();
    }

    final void assertEnds(AccessRequestId request, RequestState state) throws InterruptedException {
        assertThat(administrator().status().await(request, AwaitPlan.within(Duration.ofMinutes(10))))
                .isInstanceOfSatisfying(
                        Awaited.Ended.class,
                        ended -> assertThat(ended.rows())
                                .extracting(RequestedItemStatus::getState)
                                .isNotEmpty()
                                .allMatch(state::equals));
    }

    /** Finds a reviewer's pending approval of the reviewed item, in the reviewer's view. */
    final ApprovalId approvalFor(Tenant reviewer) {
        return Objects.requireNonNull(pending(reviewer).stream()
                .filter(this::isOfReviewedItem)
                .findFirst()
                .orElseGet(() -> fail("no approval waits for the user's reviewed item"))
                .getId());
    }

    static List<PendingApproval> pending(Tenant reviewer) {
        try (Stream<PendingApproval> approvals =
                reviewer.approvals().pendingStream(ApprovalQuery.builder().build())) {
            return approvals.toList();
        }
    }

    private boolean isOfReviewedItem(PendingApproval approval) {
        Reference identity = approval.getRequestedFor();
        RequestedObject object = approval.getRequestedObject();
        return identity != null
                && contract().userId().value().equals(identity.getId())
                && object != null
                && Objects.equals(object.getId(), contract().reviewedItem().getId());
    }

    /** Asserts a rejection by the tenant or, before sending, by a decorator: nothing happened. */
    static void assertRefused(Submission submission) {
        assertThat(submission)
                .as(CallText.ofOutcome(submission))
                .isInstanceOfAny(Submission.Rejected.class, Submission.NotSent.class);
    }

    /** Asserts a rejection by the tenant or, before sending, by a decorator: nothing happened. */
    static void assertRefused(ActionOutcome outcome) {
        assertThat(outcome)
                .as(CallText.ofOutcome(outcome))
                .isInstanceOfAny(ActionOutcome.Rejected.class, ActionOutcome.NotSent.class);
    }

    /** Asserts a rejection by the tenant or, before sending, by a decorator. */
    static void assertRefused(Runnable call) {
        try {
            call.run();
        } catch (TenantException e) {
            assertThat(e).isInstanceOfAny(TenantException.Refused.class, TenantException.NotSent.class);
            return;
        }
        fail("the call should be rejected, but it succeeded");
    }

    static void assertAccepted(ActionOutcome outcome) {
        assertThat(outcome).as(CallText.ofOutcome(outcome)).isInstanceOf(ActionOutcome.Accepted.class);
    }
}
