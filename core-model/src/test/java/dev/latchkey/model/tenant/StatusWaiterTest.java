package dev.latchkey.model.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.AdministratorItemStatus;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.status.RequestedItemStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class StatusWaiterTest {
    private static final AccessRequestId REQUEST = AccessRequestId.of("4b4d982dddff4267ab12f0f1e72b5a6d");
    private static final RequestedItemStatus RUNNING = row(RequestState.EXECUTING);
    private static final RequestedItemStatus DONE = row(RequestState.REQUEST_COMPLETED);

    private Instant now = Instant.parse("2026-11-21T12:00:00Z");
    private final List<Duration> pauses = new ArrayList<>();
    private final InstantSource clock = () -> now;

    @Test
    void waitsUntilTheRequestAppearsAndThenUntilItHasEnded() throws InterruptedException {
        Awaited awaited = await(AwaitPlan.within(Duration.ofMinutes(5)), List.of(page(), page(RUNNING), page(DONE)));

        assertThat(awaited).isEqualTo(new Awaited.Ended(List.of(DONE)));
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void asksForTheItemsOfTheRequestOnly() throws InterruptedException {
        Script script = new Script(List.of(page(DONE)));

        new StatusWaiter(script, clock, this::pause).await(REQUEST, AwaitPlan.within(Duration.ZERO));

        assertThat(script.queries)
                .extracting(query -> query.toParameters().get("filters"))
                .containsExactly("accessRequestId eq \"4b4d982dddff4267ab12f0f1e72b5a6d\"");
    }

    @Test
    void pausesNeverExceedTheLongestNorTheDeadline() throws InterruptedException {
        AwaitPlan plan = AwaitPlan.within(Duration.ofSeconds(20)).polling(Duration.ofSeconds(2), Duration.ofSeconds(5));

        Awaited awaited = await(plan, List.of(page(RUNNING)));

        assertThat(awaited).isEqualTo(new Awaited.StillRunning(List.of(RUNNING)));
        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(2L, 4L, 5L, 5L, 4L);
    }

    @Test
    void aRequestThatNoRowNamesNeverAppeared() throws InterruptedException {
        assertThat(await(AwaitPlan.within(Duration.ofSeconds(3)), List.of(page())))
                .isEqualTo(new Awaited.NeverAppeared());
    }

    @Test
    void withoutTimeItLooksOnce() throws InterruptedException {
        assertThat(await(AwaitPlan.within(Duration.ZERO), List.of(page(RUNNING))))
                .isEqualTo(new Awaited.StillRunning(List.of(RUNNING)));
        assertThat(pauses).isEmpty();
    }

    @Test
    void fewerItemsThanExpectedAreNotTheEnd() throws InterruptedException {
        Awaited awaited =
                await(AwaitPlan.within(Duration.ofMinutes(5)).items(2), List.of(page(DONE), page(DONE, DONE)));

        assertThat(awaited).isEqualTo(new Awaited.Ended(List.of(DONE, DONE)));
    }

    @Test
    void aTrackedRequestIsWaitedForUntilAllItsItemsHaveEnded() {
        StatusOperations status = new Script(List.of(page(DONE), page(DONE, DONE))) {
            @Override
            public Awaited await(AccessRequestId request, AwaitPlan plan) {
                return new StatusWaiter(this, clock, StatusWaiterTest.this::pause).await(request, plan);
            }
        };

        Awaited awaited = status.await(
                new TrackedRequest(REQUEST, null, List.of(), false, 2), AwaitPlan.within(Duration.ofMinutes(5)));

        assertThat(awaited).isEqualTo(new Awaited.Ended(List.of(DONE, DONE)));
    }

    @Test
    void aStateThatIsNotKnownIsNotTheEnd() throws InterruptedException {
        RequestedItemStatus unknown = RequestedItemStatus.builder()
                .state(Open.of(RequestState.class, "ON_HOLD"))
                .build();

        assertThat(await(AwaitPlan.within(Duration.ofSeconds(1)), List.of(page(unknown))))
                .isEqualTo(new Awaited.StillRunning(List.of(unknown)));
    }

    @Test
    void aRowThatCannotBeReadIsNotTheEnd() throws InterruptedException {
        Page<RequestedItemStatus> odd =
                new Page<>(List.of(DONE), List.of(LatchkeyJson.mapper().readTree("[]")), null);

        assertThat(await(AwaitPlan.within(Duration.ofSeconds(1)), List.of(odd)))
                .isEqualTo(new Awaited.StillRunning(List.of(DONE)));
    }

    @Test
    void aRequestOfMoreItemsThanAPageIsReadToItsEnd() throws InterruptedException {
        Page<RequestedItemStatus> full = new Page<>(Collections.nCopies(250, DONE), List.of(), null);

        assertThat(await(AwaitPlan.within(Duration.ofMinutes(1)), List.of(full, page(RUNNING), full, page(DONE))))
                .isEqualTo(new Awaited.Ended(Collections.nCopies(251, DONE)));
    }

    @Test
    void aServerThatRepeatsAPageIsNoticed() {
        Page<RequestedItemStatus> full = new Page<>(Collections.nCopies(250, DONE), List.of(), null);

        assertThatThrownBy(() -> await(AwaitPlan.within(Duration.ofMinutes(1)), List.of(full)))
                .isInstanceOf(TenantException.Unreadable.class)
                .hasMessage(
                        "at row 250 of the access request 4b4d982dddff4267ab12f0f1e72b5a6d the server answers a page"
                                + " again that it answered before; it does not heed offset");
    }

    @Test
    void aListWithoutEndIsReadUntilTheDeadline() {
        Script endless = new Script(List.of()) {
            @Override
            public Page<RequestedItemStatus> page(StatusQuery query) {
                now = now.plusSeconds(30);
                RequestedItemStatus row = RequestedItemStatus.builder()
                        .state(RequestState.REQUEST_COMPLETED)
                        .name("row " + query.getOffset())
                        .build();
                return new Page<>(Collections.nCopies(250, row), List.of(), null);
            }
        };

        assertThat(new StatusWaiter(endless, clock, this::pause)
                        .await(REQUEST, AwaitPlan.within(Duration.ofMinutes(1))))
                .isInstanceOf(Awaited.StillRunning.class);
    }

    @Test
    void progressIsToldWhenRowsChangeAndOnlyThen() throws InterruptedException {
        List<List<RequestedItemStatus>> told = new ArrayList<>();

        await(
                AwaitPlan.within(Duration.ofMinutes(5)).onProgress(told::add),
                List.of(page(), page(RUNNING), page(RUNNING), page(DONE)));

        assertThat(told).containsExactly(List.of(RUNNING), List.of(DONE));
    }

    @Test
    void plansThatCannotBeCarriedOutAreRefused() {
        AwaitPlan plan = AwaitPlan.within(Duration.ofSeconds(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwaitPlan.within(Duration.ofSeconds(-1)))
                .withMessage("the deadline is PT-1S; name a duration that is not negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.polling(Duration.ofSeconds(3), Duration.ofSeconds(2)))
                .withMessage(
                        "the pauses are PT3S to PT2S; name a first one that is positive and not longer than the longest");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.items(0))
                .withMessage("the number of items is 0; a request has at least one");
    }

    @Test
    void anInterruptEndsTheWaiting() {
        StatusWaiter waiter = new StatusWaiter(new Script(List.of(page(RUNNING))), clock, pause -> {
            throw new InterruptedException("stop");
        });

        assertThatThrownBy(() -> waiter.await(REQUEST, AwaitPlan.within(Duration.ofMinutes(1))))
                .isInstanceOf(TenantException.Interrupted.class)
                .hasMessage("the thread was interrupted while it waited for the access request "
                        + "4b4d982dddff4267ab12f0f1e72b5a6d");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aWatchLeavesThePausesToItsCaller() throws InterruptedException {
        StatusWatch watch = new StatusWaiter(new Script(List.of(page(RUNNING), page(DONE))), clock, pause -> {
                    throw new AssertionError("a watch holds no thread");
                })
                .watch(REQUEST, AwaitPlan.within(Duration.ofMinutes(1)));

        assertThat(watch.look()).isEqualTo(new StatusWatch.Look.Pause(Duration.ofSeconds(1)));
        assertThat(watch.look()).isEqualTo(new StatusWatch.Look.Finished(new Awaited.Ended(List.of(DONE))));
    }

    @Test
    void whoOnlyWaitsCanBeWatchedToo() throws InterruptedException {
        StatusOperations status = new Script(List.of()) {
            @Override
            public Awaited await(AccessRequestId request, AwaitPlan plan) {
                return new Awaited.NeverAppeared();
            }
        };

        assertThat(status.watch(REQUEST, AwaitPlan.within(Duration.ZERO)).look())
                .isEqualTo(new StatusWatch.Look.Finished(new Awaited.NeverAppeared()));
    }

    private Awaited await(AwaitPlan plan, List<Page<RequestedItemStatus>> pages) throws InterruptedException {
        return new StatusWaiter(new Script(pages), clock, this::pause).await(REQUEST, plan);
    }

    private void pause(Duration duration) {
        pauses.add(duration);
        now = now.plus(duration);
    }

    private static RequestedItemStatus row(RequestState state) {
        return RequestedItemStatus.builder().state(state).build();
    }

    private static Page<RequestedItemStatus> page(RequestedItemStatus... rows) {
        return new Page<>(List.of(rows), List.of(), null);
    }

    /** Answers one page after another, and the last one for ever. */
    private static class Script implements StatusOperations {
        private final Deque<Page<RequestedItemStatus>> pages;
        private final List<StatusQuery> queries = new ArrayList<>();

        Script(List<Page<RequestedItemStatus>> pages) {
            this.pages = new ArrayDeque<>(pages);
        }

        @Override
        public Page<RequestedItemStatus> page(StatusQuery query) {
            queries.add(query);
            return pages.size() > 1 ? pages.removeFirst() : pages.getFirst();
        }

        @Override
        public Stream<RequestedItemStatus> stream(StatusQuery query) {
            throw new AssertionError("waiting reads pages");
        }

        @Override
        public Page<AdministratorItemStatus> administrationPage(StatusQuery query) {
            throw new AssertionError("waiting needs no administrator");
        }

        @Override
        public Stream<AdministratorItemStatus> administrationStream(StatusQuery query) {
            throw new AssertionError("waiting needs no administrator");
        }

        @Override
        public Awaited await(AccessRequestId request, AwaitPlan plan) {
            throw new AssertionError("this is what is tested");
        }
    }
}
