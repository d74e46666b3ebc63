package dev.latchkey.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.query.Query;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.AdministratorItemStatus;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.AwaitPlan;
import dev.latchkey.model.tenant.Awaited;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.tenant.TrackedRequest;
import dev.latchkey.model.version.Operation;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract of {@link dev.latchkey.model.tenant.StatusOperations}. */
public abstract class StatusContract extends Contract {
    private static final AccessRequestId UNHEARD_OF = AccessRequestId.of("00000000000000000000000000000000");

    /** Creates the tests, for subclasses. */
    protected StatusContract() {}

    @Test
    void aPageHoldsNoMoreThanItsLimit() throws InterruptedException {
        submitTwo();
        Page<RequestedItemStatus> page =
                user().status().page(StatusQuery.builder().limit(1).build());

        assertThat(page.rows().size() + page.oddRows().size()).isEqualTo(1);
        assertThat(page.total()).isNull();
    }

    @Test
    void theTotalIsToldToThoseWhoAsk() {
        Page<RequestedItemStatus> page = administrator()
                .status()
                .page(StatusQuery.builder().count(true).limit(1).build());

        assertThat(page.total()).isNotNull().isGreaterThanOrEqualTo(page.rows().size());
    }

    @Test
    void aPageWithoutRowsStillTellsTheTotal() {
        Page<RequestedItemStatus> page = administrator()
                .status()
                .page(StatusQuery.builder().count(true).limit(0).build());

        assertThat(page.rows()).isEmpty();
        assertThat(page.total()).isNotNull();
    }

    @Test
    void aStreamGoesOverThePagesWithoutLossOrRepeat() throws InterruptedException {
        submitTwo();
        StatusQuery whole = StatusQuery.builder().sorters("created").build();

        try (Stream<RequestedItemStatus> rows =
                user().status().stream(whole.toBuilder().limit(1).build())) {
            assertThat(rows.toList())
                    .isEqualTo(user().status().page(whole).rows())
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void rowsComeInTheOrderThatIsAskedFor() throws InterruptedException {
        submitTwo();

        assertThat(user().status()
                        .page(StatusQuery.builder().sorters("-created").build())
                        .rows())
                .hasSizeGreaterThanOrEqualTo(2)
                .isSortedAccordingTo(Comparator.comparing(
                        RequestedItemStatus::getCreated, Comparator.nullsLast(Comparator.reverseOrder())));
    }

    @Test
    void aFilterLeavesOnlyItsRows() throws InterruptedException {
        submitTwo();
        AccessRequestId request =
                firstOf(user().status().page(StatusQuery.builder().build()).rows());

        assertThat(rows(user(), request))
                .isNotEmpty()
                .extracting(RequestedItemStatus::getAccessRequestId)
                .containsOnly(request);
        assertThat(rows(user(), UNHEARD_OF)).isEmpty();
    }

    @Test
    void meIsWhoeverAsks() throws InterruptedException {
        submitReviewed();

        assertThat(user().status()
                        .page(StatusQuery.builder().requestedFor(Query.ME).build())
                        .rows())
                .isNotEmpty()
                .isEqualTo(user().status()
                        .page(StatusQuery.builder()
                                .requestedFor(contract().userId())
                                .build())
                        .rows());
    }

    @Test
    void usersSeeNobodyElsesRequests() {
        assertRefused(() -> user().status()
                .page(StatusQuery.builder().requestedFor(contract().managerId()).build()));
    }

    @Test
    void administratorsSeeEverybodys() throws Throwable {
        whereOffered(Operation.ADMINISTRATION, () -> {
            AccessRequestId request = submitReviewed();

            assertThat(administrator()
                            .status()
                            .administrationPage(statusOf(request))
                            .rows())
                    .extracting(AdministratorItemStatus::getAccessRequestId)
                    .containsExactly(request);
            try (Stream<AdministratorItemStatus> rows =
                    administrator().status().administrationStream(statusOf(request))) {
                assertThat(rows)
                        .extracting(AdministratorItemStatus::getAccessRequestId)
                        .containsExactly(request);
            }
            assertRefused(() -> user().status().administrationPage(statusOf(request)));
        });
    }

    @Test
    void administratorsReadTheListToItsEndAndWithItsTotal() throws Throwable {
        whereOffered(Operation.ADMINISTRATION, () -> {
            submitTwo();
            StatusQuery whole = StatusQuery.builder()
                    .requestedFor(contract().userId())
                    .sorters("created")
                    .count(true)
                    .build();
            Page<AdministratorItemStatus> page = administrator().status().administrationPage(whole);

            assertThat(page.rows()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(page.total())
                    .isNotNull()
                    .isGreaterThanOrEqualTo(page.rows().size());
            try (Stream<AdministratorItemStatus> rows = administrator()
                    .status()
                    .administrationStream(whole.toBuilder().limit(1).build())) {
                assertThat(rows.limit(page.rows().size()).toList()).isEqualTo(page.rows());
            }
        });
    }

    @Test
    void theListOfAdministratorsIsRead() throws Throwable {
        whereOffered(
                Operation.ADMINISTRATION,
                () -> assertThat(administrator()
                                .status()
                                .administrationPage(
                                        StatusQuery.builder().limit(5).build())
                                .rows())
                        .hasSizeLessThanOrEqualTo(5));
    }

    @Test
    void aPageIsAskedForWithinItsBounds() {
        assertRefused(() ->
                administrator().status().page(StatusQuery.builder().limit(251).build()));
        assertRefused(() ->
                administrator().status().page(StatusQuery.builder().offset(-1).build()));
    }

    @Test
    void whatIsNotAFilterOrASorterIsRefused() {
        assertRefused(() -> administrator()
                .status()
                .page(StatusQuery.builder().filters("colour eq \"red\"").build()));
        assertRefused(() -> administrator()
                .status()
                .page(StatusQuery.builder().sorters("colour").build()));
    }

    @Test
    void anIdentityIsRegardedInOneWay() {
        assertRefused(() -> administrator()
                .status()
                .page(StatusQuery.builder()
                        .regardingIdentity(Query.ME)
                        .requestedFor(Query.ME)
                        .build()));
    }

    @Test
    void waitingForManyRequestsTellsOfEach() throws InterruptedException {
        submitTwo();
        List<AccessRequestId> requests = user()
                .status()
                .page(StatusQuery.builder().build())
                .rows()
                .stream()
                .map(RequestedItemStatus::getAccessRequestId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();

        Map<AccessRequestId, Awaited> awaited = user().status()
                .awaitAll(
                        Stream.concat(requests.stream(), Stream.of(UNHEARD_OF))
                                .map(id -> new TrackedRequest(id, null, List.of(), false, 1))
                                .toList(),
                        AwaitPlan.within(Duration.ZERO));

        assertThat(awaited).containsEntry(UNHEARD_OF, new Awaited.NeverAppeared());
        assertThat(requests)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(request -> assertThat(awaited.get(request))
                        .isEqualTo(user().status().await(request, AwaitPlan.within(Duration.ZERO))));
    }

    @Test
    void waitingForARequestThatNobodyMadeEndsAtTheDeadline() throws InterruptedException {
        assertThat(administrator().status().await(UNHEARD_OF, AwaitPlan.within(Duration.ZERO)))
                .isEqualTo(new Awaited.NeverAppeared());
    }

    @Test
    void waitingForAReviewerEndsAtTheDeadline() throws InterruptedException {
        AccessRequestId request = submitReviewed();

        assertThat(user().status().await(request, AwaitPlan.within(Duration.ofSeconds(5))))
                .isInstanceOfSatisfying(
                        Awaited.StillRunning.class,
                        running -> assertThat(running.rows())
                                .extracting(RequestedItemStatus::getAccessRequestId)
                                .containsExactly(request));
    }

    private void submitTwo() throws InterruptedException {
        submitReviewed();
        submit(user(), grant(contract().userId(), contract().freeItem()));
    }

    private static AccessRequestId firstOf(List<RequestedItemStatus> rows) {
        AccessRequestId id = rows.get(0).getAccessRequestId();
        assertThat(id).isNotNull();
        return id == null ? UNHEARD_OF : id;
    }
}
