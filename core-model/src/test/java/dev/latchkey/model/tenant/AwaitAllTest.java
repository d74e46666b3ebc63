package dev.latchkey.model.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.AdministratorItemStatus;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.status.RequestedItemStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class AwaitAllTest {
    private static final AwaitPlan PLAN =
            AwaitPlan.within(Duration.ofSeconds(20)).polling(Duration.ofSeconds(1), Duration.ofSeconds(4));

    private final TestList list = new TestList();
    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void asksForFiftyRequestsWithOneCallAndNotAgainForThoseThatHaveEnded() {
        List<TrackedRequest> requests =
                IntStream.range(0, 120).mapToObj(i -> request("r" + i, 1)).toList();
        requests.forEach(request -> list.put(request.id(), RequestState.REQUEST_COMPLETED));
        list.put(AccessRequestId.of("r7"), RequestState.EXECUTING);
        list.put(AccessRequestId.of("r90"), RequestState.EXECUTING);
        list.changes.add(() -> requests.forEach(request -> list.put(request.id(), RequestState.REQUEST_COMPLETED)));

        Map<AccessRequestId, Awaited> outcomes = waiter().awaitAll(requests, PLAN);

        assertThat(outcomes.keySet())
                .containsExactlyElementsOf(
                        requests.stream().map(TrackedRequest::id).toList());
        assertThat(outcomes.values()).allMatch(outcome -> outcome instanceof Awaited.Ended);
        assertThat(list.asked.subList(0, 3))
                .extracting(filter -> filter.split(",", -1).length)
                .containsExactly(50, 50, 20);
        assertThat(list.asked).hasSize(4);
        assertThat(list.asked.get(3)).isEqualTo("accessRequestId in (\"r7\",\"r90\")");
        assertThat(pauses).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void tellsApartWhatHasEndedAndWhatHasNotAtOneDeadlineForAll() {
        list.put(AccessRequestId.of("ended"), RequestState.CANCELLED);
        list.put(AccessRequestId.of("running"), RequestState.EXECUTING);
        list.put(AccessRequestId.of("half"), RequestState.REQUEST_COMPLETED);

        Map<AccessRequestId, Awaited> outcomes = waiter().awaitAll(
                        List.of(request("ended", 1), request("running", 1), request("half", 2), request("absent", 1)),
                        PLAN);

        assertThat(outcomes.values())
                .extracting(outcome -> outcome.getClass().getSimpleName())
                .containsExactly("Ended", "StillRunning", "StillRunning", "NeverAppeared");
        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 4L, 4L, 4L, 1L);
    }

    @Test
    void tellsWhatHasChanged() {
        List<Integer> told = new ArrayList<>();
        list.put(AccessRequestId.of("a"), RequestState.EXECUTING);
        list.changes.add(() -> {});
        list.changes.add(() -> list.put(AccessRequestId.of("a"), RequestState.REQUEST_COMPLETED));

        waiter().awaitAll(List.of(request("a", 1)), PLAN.onProgress(rows -> told.add(rows.size())));

        assertThat(told).containsExactly(1, 1);
    }

    @Test
    void anInterruptEndsTheWaiting() {
        list.put(AccessRequestId.of("a"), RequestState.EXECUTING);
        StatusWaiter waiter = new StatusWaiter(list, () -> now, pause -> {
            throw new InterruptedException();
        });

        assertThatThrownBy(() -> waiter.awaitAll(List.of(request("a", 1)), PLAN))
                .isInstanceOf(TenantException.Interrupted.class)
                .hasMessage("the thread was interrupted while it waited for 1 access requests");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void nothingToWaitForIsNoCall() {
        assertThat(waiter().awaitAll(List.of(), PLAN)).isEmpty();
        assertThat(list.asked).isEmpty();
    }

    @Test
    void whoOnlyWaitsForOneCanWaitForAll() {
        StatusWatchAll watch = list.watchAll(List.of(request("a", 1), request("b", 1)), PLAN);

        assertThat(watch.look()).isEmpty();
        assertThat(watch.getOutcomes().values())
                .containsExactly(new Awaited.NeverAppeared(), new Awaited.NeverAppeared());
    }

    private StatusWaiter waiter() {
        return new StatusWaiter(list, () -> now, pause -> {
            pauses.add(pause);
            now = now.plus(pause);
            if (!list.changes.isEmpty()) {
                list.changes.remove(0).run();
            }
        });
    }

    private static TrackedRequest request(String id, int items) {
        return new TrackedRequest(AccessRequestId.of(id), null, List.of(), false, items);
    }

    /** A status list that answers {@code in}. */
    private static final class TestList implements StatusOperations {
        private final Map<AccessRequestId, RequestedItemStatus> rows = new HashMap<>();
        private final List<Runnable> changes = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();

        void put(AccessRequestId id, RequestState state) {
            rows.put(
                    id,
                    RequestedItemStatus.builder()
                            .accessRequestId(id)
                            .state(state)
                            .build());
        }

        @Override
        public Page<RequestedItemStatus> page(StatusQuery query) {
            String filter = String.valueOf(query.toParameters().get("filters"));
            asked.add(filter);
            return new Page<>(
                    rows.entrySet().stream()
                            .filter(entry ->
                                    filter.contains("\"" + entry.getKey().value() + "\""))
                            .map(Map.Entry::getValue)
                            .toList(),
                    List.of(),
                    null);
        }

        @Override
        public Awaited await(AccessRequestId request, AwaitPlan plan) {
            return new Awaited.NeverAppeared();
        }

        @Override
        public Stream<RequestedItemStatus> stream(StatusQuery query) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Page<AdministratorItemStatus> administrationPage(StatusQuery query) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Stream<AdministratorItemStatus> administrationStream(StatusQuery query) {
            throw new UnsupportedOperationException();
        }
    }
}
