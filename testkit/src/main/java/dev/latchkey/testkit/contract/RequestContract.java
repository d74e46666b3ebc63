package dev.latchkey.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccessRequestTracking;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.Reconciliation;
import dev.latchkey.model.tenant.RequestMark;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The contract of {@link dev.latchkey.model.tenant.RequestOperations}. */
public abstract class RequestContract extends Contract {
    /** For duplicates in beta, the documents only state that they are not an error. */
    private static final Set<ApiVersion> NAME_OPEN_REQUESTS = ApiVersion.V3.andLater();

    /** Creates the tests, for subclasses. */
    protected RequestContract() {}

    @Test
    void aGrantIsTakenUnderAnIdThatTheStatusListShows() throws InterruptedException {
        AccessRequestId request = submitReviewed();

        assertThat(rows(user(), request)).singleElement().satisfies(row -> {
            assertThat(row.getAccessRequestId()).isEqualTo(request);
            assertThat(row.getRequestedFor())
                    .isNotNull()
                    .satisfies(identity -> assertThat(identity.getId())
                            .isEqualTo(contract().userId().value()));
            assertThat(row.getState()).isEqualTo(RequestState.EXECUTING);
        });
    }

    @Test
    void theAnswerSaysForWhomAndWhat() {
        assertThat(user().requests()
                        .create(grant(contract().userId(), contract().reviewedItem())))
                .isInstanceOfSatisfying(
                        Submission.Accepted.class,
                        accepted -> assertThat(accepted.response().getNewRequests())
                                .singleElement()
                                .satisfies(entry -> {
                                    assertThat(entry.getRequestedFor())
                                            .isEqualTo(contract().userId());
                                    assertThat(entry.getRequestedItemsDetails())
                                            .singleElement()
                                            .satisfies(item -> assertThat(item.getId())
                                                    .isEqualTo(contract()
                                                            .reviewedItem()
                                                            .getId()));
                                }));
    }

    @Test
    void whatNobodyHasToApproveIsDone() throws InterruptedException {
        assertEnds(submit(user(), grant(contract().userId(), contract().freeItem())), RequestState.REQUEST_COMPLETED);
    }

    @Test
    void whatIsRefusedDoesNotHappen() throws InterruptedException {
        assertRefused(user().requests()
                .create(AccessRequest.builder()
                        .addRequestedItem(contract().freeItem())
                        .build()));
        soon();

        assertThat(user().status()
                        .page(StatusQuery.builder()
                                .requestedFor(contract().userId())
                                .build())
                        .rows())
                .extracting(RequestedItemStatus::getId)
                .doesNotContain(contract().freeItem().getId());
    }

    @Test
    void nobodyRevokesTheirOwnAccess() {
        assertRefused(user().requests()
                .create(AccessRequest.builder()
                        .requestType(RequestType.REVOKE_ACCESS)
                        .addRequestedFor(contract().userId())
                        .addRequestedItem(contract().freeItem().toBuilder()
                                .comment("not needed")
                                .build())
                        .build()));
    }

    @Test
    void aRevokeTakesOneIdentity() {
        assertRefused(administrator()
                .requests()
                .create(AccessRequest.builder()
                        .requestType(RequestType.REVOKE_ACCESS)
                        .addRequestedFor(contract().userId(), contract().managerId())
                        .addRequestedItem(contract().freeItem().toBuilder()
                                .comment("not needed")
                                .build())
                        .build()));
    }

    @Test
    void whatIsAskedForTwiceIsNotStartedTwice() throws InterruptedException {
        AccessRequestId first = submitReviewed();

        assertThat(user().requests()
                        .create(grant(contract().userId(), contract().reviewedItem())))
                .isInstanceOfSatisfying(Submission.Accepted.class, accepted -> {
                    if (NAME_OPEN_REQUESTS.contains(contract().apiVersion())) {
                        assertThat(accepted.response().getNewRequests()).isEmpty();
                        assertThat(accepted.response().getExistingRequests())
                                .extracting(AccessRequestTracking::getAccessRequestIds)
                                .containsExactly(List.of(first));
                    }
                });
    }

    @Test
    void whoAskedCanCancelUntilItIsApproved() throws InterruptedException {
        AccessRequestId request = submitReviewed();

        assertAccepted(cancel(user(), request, "a mistake"));
        assertEnds(request, RequestState.CANCELLED);
        assertThat(rows(user(), request))
                .extracting(RequestedItemStatus::getCancelledRequestDetails)
                .singleElement()
                .satisfies(details -> assertThat(details)
                        .isNotNull()
                        .satisfies(known -> assertThat(known.getComment()).isEqualTo("a mistake")));
        assertRefused(cancel(user(), request, "again"));
    }

    @Test
    void whatIsDoneIsNotCancelled() throws InterruptedException {
        AccessRequestId request =
                submit(user(), grant(contract().userId(), contract().freeItem()));
        assertEnds(request, RequestState.REQUEST_COMPLETED);

        assertRefused(cancel(user(), request, "too late"));
        assertEnds(request, RequestState.REQUEST_COMPLETED);
    }

    @Test
    void aCancelNeedsAComment() throws InterruptedException {
        AccessRequestId request = submitReviewed();

        assertRefused(user().requests()
                .cancel(CancelAccessRequest.builder().accountActivityId(request).build()));
        assertThat(rows(user(), request))
                .extracting(RequestedItemStatus::getState)
                .containsExactly(RequestState.EXECUTING);
    }

    @Test
    void nobodyCancelsWhatTheyDidNotAskFor() throws InterruptedException {
        AccessRequestId request = submitReviewed();

        assertRefused(cancel(manager(), request, "not mine"));
    }

    @Test
    void administratorsCancelInBulk() throws Throwable {
        AccessRequestId request = submitReviewed();

        whereOffered(Operation.BULK_CANCEL, () -> {
            assertRefused(user().requests().bulkCancel(bulk(request)));
            assertAccepted(administrator().requests().bulkCancel(bulk(request)));
            assertEnds(request, RequestState.CANCELLED);
        });
    }

    @Test
    void administratorsCloseWhatIsStuck() throws Throwable {
        AccessRequestId request = submitReviewed();
        CloseAccessRequest close =
                CloseAccessRequest.builder().addAccessRequestId(request).build();

        whereOffered(Operation.CLOSE, () -> {
            assertRefused(user().requests().close(close));
            assertAccepted(administrator().requests().close(close));
            assertEnds(request, RequestState.TERMINATED);
        });
    }

    @Test
    void nothingIsClosedWithoutIds() throws Throwable {
        whereOffered(
                Operation.CLOSE,
                () -> assertRefused(administrator()
                        .requests()
                        .close(CloseAccessRequest.builder().build())));
    }

    @Test
    void aRequestForSomebodyUnknownIsRefused() {
        assertRefused(administrator()
                .requests()
                .create(grant(
                        IdentityId.of("00000000000000000000000000000000"),
                        contract().freeItem())));
    }

    @Test
    void whatHappenedIsNeverSaidNotToHaveHappened() throws InterruptedException {
        AccessRequest request = grant(
                contract().userId(),
                contract().reviewedItem().toBuilder()
                        .clientMetadata(Map.of(RequestMark.KEY, "contract"))
                        .build());
        OffsetDateTime created = Objects.requireNonNull(
                rows(user(), submit(user(), request)).get(0).getCreated());

        assertThat(user().requests().reconcile(new Submission.Unknown(request, created.toInstant(), "no answer")))
                .isNotInstanceOf(Reconciliation.DidNotHappen.class);
    }

    @Test
    void whatDidNotHappenIsNeverSaidToHave() {
        AccessRequest request = grant(contract().userId(), contract().freeItem());

        assertThat(user().requests().reconcile(new Submission.Unknown(request, Instant.EPOCH, "no answer")))
                .isNotInstanceOf(Reconciliation.Happened.class);
    }

    private static ActionOutcome cancel(Tenant tenant, AccessRequestId request, String comment) {
        return tenant.requests()
                .cancel(CancelAccessRequest.builder()
                        .accountActivityId(request)
                        .comment(comment)
                        .build());
    }

    private static BulkCancelAccessRequest bulk(AccessRequestId request) {
        return BulkCancelAccessRequest.builder()
                .addAccessRequestId(request)
                .comment("clearing up")
                .build();
    }
}
