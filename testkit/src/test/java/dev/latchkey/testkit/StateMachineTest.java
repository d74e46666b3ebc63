package dev.latchkey.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.ApprovalSummaryQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.status.AdministratorItemStatus;
import dev.latchkey.model.status.ItemStatus;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.testkit.behaviour.QuirkProfile;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.HeldAccess;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Random calls in random order, from seeds that the names of the tests tell: what always holds, holds. */
final class StateMachineTest {
    private static final int STEPS = 120;

    private SplittableRandom random = new SplittableRandom(0);
    private FakeTenant tenant = FakeTenant.create();
    private boolean dated;
    private final Map<String, RequestState> seen = new LinkedHashMap<>();
    private Set<String> expected = new TreeSet<>();

    @ParameterizedTest(name = "seed {0}, profile {1}")
    @CsvSource({
        "1, DOCUMENTED",
        "2, DOCUMENTED",
        "3, STRICT",
        "4, STRICT",
        "5, OBSERVED",
        "6, OBSERVED",
        "7, DOCUMENTED"
    })
    void everyRequestEndsOnceEverythingIsDecidedAndTimePasses(long seed, QuirkProfile profile) {
        start(seed, profile, true);
        for (int step = 0; step < STEPS; step++) {
            act();
            checkLists();
        }

        decideEverything();
        tenant.clock().advance(Duration.ofDays(400));

        checkLists();
        assertThat(rows())
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(state(row).isTerminal()).as("%s", row).isTrue());
        assertThat(pending()).isEmpty();
        assertThat(tenant.organisation().getAccess()).allSatisfy(access -> {
            OffsetDateTime end = access.getRemoveDate();
            assertThat(end == null || end.isAfter(tenant.organisation().getNow()))
                    .isTrue();
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void accessIsWhatCompletedGrantsGaveLessWhatCompletedRevokesTook(long seed) {
        start(seed, QuirkProfile.DOCUMENTED, false);
        for (int step = 0; step < STEPS; step++) {
            act();
            follow();
            assertThat(held()).isEqualTo(expected);
        }
        assertThat(expected).isNotEqualTo(held(organisation()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22})
    void equalCallsHaveEqualOutcomes(long seed) {
        start(seed, QuirkProfile.OBSERVED, true);
        for (int step = 0; step < STEPS; step++) {
            act();
        }
        Snapshot first = tenant.snapshot();

        start(seed, QuirkProfile.OBSERVED, true);
        for (int step = 0; step < STEPS; step++) {
            act();
        }

        assertThat(tenant.snapshot()).isEqualTo(first);
    }

    private void start(long seed, QuirkProfile profile, boolean withDates) {
        random = new SplittableRandom(seed);
        tenant = FakeTenant.builder()
                .organisation(organisation())
                .profile(profile)
                .seed(seed)
                .build();
        dated = withDates;
        seen.clear();
        expected = new TreeSet<>(held());
    }

    /** Without dates of its own, so that access changes by requests alone. */
    private static Organisation organisation() {
        Organisation demo = DemoOrganisation.create();
        List<HeldAccess> access = demo.getAccess().stream()
                .map(held -> held.toBuilder().removeDate(null).build())
                .toList();
        return demo.toBuilder().access(access).build();
    }

    private void act() {
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> someone().requests().create(request());
            case 4, 5, 6 -> approval().ifPresent(id -> tenant.approvals().approve(id, Comment.of("fine")));
            case 7 -> approval().ifPresent(id -> tenant.approvals().reject(id, Comment.of("no")));
            case 8 ->
                approval()
                        .ifPresent(id -> tenant.approvals()
                                .forward(
                                        id,
                                        ForwardApproval.builder()
                                                .newOwnerId(pick(people()))
                                                .comment("yours")
                                                .build()));
            case 9 -> end();
            default -> tenant.clock().advance(Duration.ofMinutes(random.nextInt(60 * 24 * (dated ? 10 : 3))));
        }
    }

    private void end() {
        List<AdministratorItemStatus> rows = rows();
        if (rows.isEmpty()) {
            return;
        }
        AccessRequestId id = Objects.requireNonNull(pick(rows).getAccessRequestId());
        switch (random.nextInt(3)) {
            case 0 ->
                tenant.requests()
                        .cancel(CancelAccessRequest.builder()
                                .accountActivityId(id)
                                .comment("no")
                                .build());
            case 1 ->
                tenant.requests()
                        .bulkCancel(BulkCancelAccessRequest.builder()
                                .addAccessRequestIds(id)
                                .comment("no")
                                .build());
            default ->
                tenant.requests()
                        .close(CloseAccessRequest.builder()
                                .addAccessRequestIds(id)
                                .build());
        }
    }

    private AccessRequest request() {
        AccessRequest.Builder request = AccessRequest.builder()
                .addRequestedFor(pick(people()))
                .requestType(random.nextInt(3) == 0 ? RequestType.REVOKE_ACCESS : RequestType.GRANT_ACCESS);
        int items = 1 + random.nextInt(2);
        for (int i = 0; i < items; i++) {
            request.addRequestedItems(item());
        }
        return request.build();
    }

    private RequestedItem item() {
        List<RequestableItem> items = tenant.organisation().getItems().stream()
                .filter(item -> dated
                        || item.getRequestConfig() == null
                        || !Boolean.TRUE.equals(item.getRequestConfig().getRequireEndDate()))
                .toList();
        RequestableItem item = pick(items);
        RequestedItem.Builder asked =
                RequestedItem.builder().type(item.getType()).id(item.getId()).comment("because");
        if (dated && random.nextBoolean()) {
            asked.startDate(later(5));
        }
        if (dated && random.nextBoolean()) {
            asked.removeDate(later(28));
        }
        return asked.build();
    }

    private OffsetDateTime later(int days) {
        return tenant.clock()
                .instant()
                .plus(Duration.ofHours(1 + random.nextInt(days * 24)))
                .atOffset(ZoneOffset.UTC);
    }

    private Optional<ApprovalId> approval() {
        List<PendingApproval> pending = pending();
        return pending.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(pick(pending).getId());
    }

    private FakeTenant someone() {
        return random.nextBoolean() ? tenant : tenant.as(pick(people()));
    }

    private List<IdentityId> people() {
        return tenant.organisation().getPeople().stream().map(Person::getId).toList();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void decideEverything() {
        while (!pending().isEmpty()) {
            for (PendingApproval approval : pending()) {
                tenant.approvals().approve(Objects.requireNonNull(approval.getId()), Comment.of("at last"));
            }
        }
    }

    /** Rows stay, totals agree, and only what has not ended waits for approval. */
    private void checkLists() {
        Page<AdministratorItemStatus> page = tenant.status()
                .administrationPage(StatusQuery.builder().limit(7).count(true).build());
        List<AdministratorItemStatus> rows = rows();
        assertThat(page.total()).isEqualTo(rows.size());
        Map<String, RequestState> now = states(rows);
        assertThat(now.keySet()).containsAll(seen.keySet());
        seen.forEach((id, before) ->
                assertThat(!before.isTerminal() || now.get(id) == before).as(id).isTrue());
        seen.putAll(now);

        List<PendingApproval> pending = pending();
        assertThat(tenant.approvals()
                        .summary(ApprovalSummaryQuery.builder().build())
                        .getPending())
                .isEqualTo(pending.size());
        assertThat(new HashSet<>(pending.stream().map(PendingApproval::getId).toList()))
                .hasSameSizeAs(pending);
    }

    private void follow() {
        List<AdministratorItemStatus> ended = new ArrayList<>(rows().stream()
                .filter(row -> state(row) == RequestState.REQUEST_COMPLETED)
                .filter(row -> seen.get(id(row)) != RequestState.REQUEST_COMPLETED)
                .toList());
        for (AdministratorItemStatus row : ended) {
            String access = Objects.requireNonNull(row.getRequestedFor()).getId() + " " + row.getId();
            if (row.getRequestType() == RequestType.REVOKE_ACCESS) {
                expected.remove(access);
            } else {
                expected.add(access);
            }
        }
        seen.putAll(states(rows()));
    }

    private Set<String> held() {
        return held(tenant.organisation());
    }

    private static Set<String> held(Organisation organisation) {
        Set<String> held = new TreeSet<>();
        organisation.getAccess().forEach(access -> held.add(access.getIdentity() + " " + access.getItem()));
        return held;
    }

    private static Map<String, RequestState> states(List<AdministratorItemStatus> rows) {
        Map<String, RequestState> states = new LinkedHashMap<>();
        rows.forEach(row -> states.put(id(row), state(row)));
        return states;
    }

    private static String id(ItemStatus row) {
        return Objects.requireNonNull(row.getAccountActivityItemId()).value();
    }

    private static RequestState state(ItemStatus row) {
        return (RequestState) Objects.requireNonNull(row.getState());
    }

    private List<AdministratorItemStatus> rows() {
        return tenant.status()
                .administrationStream(StatusQuery.builder().build())
                .toList();
    }

    private List<PendingApproval> pending() {
        return tenant.approvals().pendingStream(ApprovalQuery.builder().build()).toList();
    }
}
