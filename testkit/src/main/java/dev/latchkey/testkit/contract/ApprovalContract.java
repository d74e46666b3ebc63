package dev.latchkey.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.approval.Approval;
import dev.latchkey.model.approval.ApprovalDecision;
import dev.latchkey.model.approval.ApprovalSummary;
import dev.latchkey.model.approval.Approver;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.approval.CompletedApproval;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.ApprovalSummaryQuery;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.FilterOperator;
import dev.latchkey.model.version.Operation;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The contract of {@link dev.latchkey.model.tenant.ApprovalOperations}. */
public abstract class ApprovalContract extends Contract {
    private static final Comment WHY = Comment.of("as agreed");

    /** Creates the tests, for subclasses. */
    protected ApprovalContract() {}

    @Test
    void whatIsApprovedIsDone() throws InterruptedException {
        AccessRequestId request = submitReviewed();
        ApprovalId approval = approvalFor(manager());

        assertAccepted(manager().approvals().approve(approval, WHY));
        assertEnds(request, RequestState.REQUEST_COMPLETED);
        assertThat(pending(manager())).extracting(Approval::getId).doesNotContain(approval);
        assertThat(completed(manager(), approval))
                .extracting(CompletedApproval::getState)
                .containsExactly(ApprovalDecision.APPROVED);
    }

    @Test
    void whatIsRejectedIsNotDone() throws InterruptedException {
        AccessRequestId request = submitReviewed();
        ApprovalId approval = approvalFor(manager());

        assertAccepted(manager().approvals().reject(approval, WHY));
        assertEnds(request, RequestState.REJECTED);
        assertThat(completed(manager(), approval))
                .extracting(CompletedApproval::getState)
                .containsExactly(ApprovalDecision.REJECTED);
    }

    @Test
    void aDenialSaysWhyWhereItHasTo() throws InterruptedException {
        AccessRequestId request = submitReviewed();

        assertRefused(manager()
                .approvals()
                .reject(approvalFor(manager()), Comment.builder().build()));
        assertThat(rows(user(), request))
                .extracting(RequestedItemStatus::getState)
                .containsExactly(RequestState.EXECUTING);
    }

    @Test
    void whatIsDecidedIsNotDecidedAgain() throws InterruptedException {
        AccessRequestId request = submitReviewed();
        ApprovalId approval = approvalFor(manager());
        assertAccepted(manager().approvals().approve(approval, WHY));
        assertEnds(request, RequestState.REQUEST_COMPLETED);

        assertRefused(manager().approvals().reject(approval, WHY));
        assertEnds(request, RequestState.REQUEST_COMPLETED);
    }

    @Test
    void nobodyDecidesForOthers() throws InterruptedException {
        submitReviewed();
        ApprovalId approval = approvalFor(manager());

        assertRefused(user().approvals().approve(approval, WHY));
        assertThat(approvalFor(manager())).isEqualTo(approval);
    }

    @Test
    void administratorsDecideForOthers() throws InterruptedException {
        AccessRequestId request = submitReviewed();

        assertAccepted(administrator().approvals().approve(approvalFor(administrator()), WHY));
        assertEnds(request, RequestState.REQUEST_COMPLETED);
    }

    @Test
    void whatIsForwardedWaitsForSomebodyElse() throws InterruptedException {
        submitReviewed();
        ApprovalId approval = approvalFor(manager());

        assertAccepted(manager().approvals().forward(approval, forward().build()));
        soon();
        assertThat(pending(manager())).extracting(Approval::getId).doesNotContain(approval);
        assertThat(pending(administrator()))
                .filteredOn(waiting -> approval.equals(waiting.getId()))
                .extracting(PendingApproval::getOwner)
                .singleElement()
                .satisfies(owner -> assertThat(owner)
                        .isNotNull()
                        .satisfies(known -> assertThat(known.getId())
                                .isEqualTo(contract().administratorId().value())));
    }

    @Test
    void aForwardSaysToWhomAndWhy() throws InterruptedException {
        submitReviewed();
        ApprovalId approval = approvalFor(manager());

        assertRefused(manager()
                .approvals()
                .forward(approval, forward().newOwnerId(null).build()));
        assertRefused(
                manager().approvals().forward(approval, forward().comment(null).build()));
        assertRefused(manager()
                .approvals()
                .forward(approval, forward().comment("y".repeat(256)).build()));
        assertThat(approvalFor(manager())).isEqualTo(approval);
    }

    @Test
    void theSummaryCountsWhatWaitsAndWhatIsDecided() throws InterruptedException {
        ApprovalSummaryQuery mine =
                ApprovalSummaryQuery.builder().ownerId(contract().managerId()).build();
        ApprovalSummary before = manager().approvals().summary(mine);
        submitReviewed();

        assertThat(manager().approvals().summary(mine).getPending()).isEqualTo(plusOne(before.getPending()));
        assertAccepted(manager().approvals().approve(approvalFor(manager()), WHY));
        soon();
        assertThat(manager().approvals().summary(mine)).satisfies(after -> {
            assertThat(after.getPending()).isEqualTo(before.getPending());
            assertThat(after.getApproved()).isEqualTo(plusOne(before.getApproved()));
        });
    }

    @Test
    void thoseWhoMayDecideARequestAreListed() throws Throwable {
        AccessRequestId request = submitReviewed();

        whereOffered(
                Operation.APPROVERS,
                () -> assertThat(user().approvals().approvers(request))
                        .extracting(Approver::getId)
                        .containsExactly(contract().managerId()));
    }

    @Test
    void administratorsApproveInBulk() throws Throwable {
        AccessRequestId request = submitReviewed();
        BulkApproveAccessRequest bulk = BulkApproveAccessRequest.builder()
                .addApprovalId(approvalFor(administrator()))
                .comment("as agreed")
                .build();

        whereOffered(Operation.BULK_APPROVE, () -> {
            assertRefused(user().approvals().bulkApprove(bulk));
            assertAccepted(administrator().approvals().bulkApprove(bulk));
            assertEnds(request, RequestState.REQUEST_COMPLETED);
        });
    }

    @Test
    void usersSeeNobodyElsesApprovals() {
        ApprovalQuery others =
                ApprovalQuery.builder().ownerId(contract().managerId()).build();

        assertRefused(() -> user().approvals().pendingPage(others));
        assertRefused(() -> user().approvals().completedPage(others));
    }

    @Test
    void aPageIsAskedForWithinItsBounds() {
        assertRefused(() -> administrator()
                .approvals()
                .pendingPage(ApprovalQuery.builder().limit(251).build()));
        assertRefused(() -> administrator()
                .approvals()
                .completedPage(ApprovalQuery.builder().offset(-1).build()));
    }

    @Test
    void theListsTellTheirTotals() {
        ApprovalQuery counted = ApprovalQuery.builder().count(true).limit(1).build();
        Page<PendingApproval> pending = administrator().approvals().pendingPage(counted);
        Page<CompletedApproval> completed = administrator().approvals().completedPage(counted);

        assertThat(pending.rows()).hasSizeLessThanOrEqualTo(1);
        assertThat(pending.total())
                .isNotNull()
                .isGreaterThanOrEqualTo(pending.rows().size());
        assertThat(completed.rows()).hasSizeLessThanOrEqualTo(1);
        assertThat(completed.total())
                .isNotNull()
                .isGreaterThanOrEqualTo(completed.rows().size());
    }

    @Test
    void whatWaitsIsReadToItsEndAndWithItsTotal() throws InterruptedException {
        submitReviewed();
        ApprovalId approval = approvalFor(manager());
        submitEntitlement();
        ApprovalQuery whole =
                ApprovalQuery.builder().sorters("created").count(true).build();
        Page<PendingApproval> page = administrator().approvals().pendingPage(whole);

        assertThat(page.rows()).extracting(Approval::getId).contains(approval).hasSizeGreaterThanOrEqualTo(2);
        assertThat(page.total()).isNotNull().isGreaterThanOrEqualTo(page.rows().size());
        try (Stream<PendingApproval> rows = administrator()
                .approvals()
                .pendingStream(whole.toBuilder().limit(1).build())) {
            assertThat(rows.limit(page.rows().size()).toList()).isEqualTo(page.rows());
        }
    }

    @Test
    void whatIsDecidedIsReadToItsEndAndWithItsTotal() throws InterruptedException {
        submitReviewed();
        ApprovalId first = approvalFor(manager());
        assertAccepted(manager().approvals().reject(first, WHY));
        soon();
        submitReviewed();
        ApprovalId second = approvalFor(manager());
        assertAccepted(manager().approvals().reject(second, WHY));
        soon();
        ApprovalQuery whole =
                ApprovalQuery.builder().sorters("-modified").count(true).build();
        Page<CompletedApproval> page = manager().approvals().completedPage(whole);

        assertThat(page.rows()).extracting(Approval::getId).contains(first, second);
        assertThat(page.total()).isNotNull().isGreaterThanOrEqualTo(page.rows().size());
        try (Stream<CompletedApproval> rows =
                manager().approvals().completedStream(whole.toBuilder().limit(1).build())) {
            assertThat(rows.limit(page.rows().size()).toList()).isEqualTo(page.rows());
        }
    }

    private static Stream<CompletedApproval> completed(Tenant reviewer, ApprovalId approval) {
        return reviewer
                .approvals()
                .completedPage(ApprovalQuery.builder()
                        .filters(Filter.of("id", FilterOperator.EQ, approval.value()))
                        .build())
                .rows()
                .stream();
    }

    private void submitEntitlement() throws InterruptedException {
        submit(user(), grant(contract().userId(), contract().entitlement()));
    }

    private ForwardApproval.Builder forward() {
        return ForwardApproval.builder()
                .newOwnerId(contract().administratorId())
                .comment("on leave");
    }

    private static int plusOne(@Nullable Integer count) {
        return count == null ? 1 : count + 1;
    }
}
