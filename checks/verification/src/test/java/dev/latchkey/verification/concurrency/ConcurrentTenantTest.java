package dev.latchkey.verification.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.verification.law.States;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code -Dlatchkey.concurrency.rounds=1000} tries longer. */
class ConcurrentTenantTest {
    private static final int ROUNDS = Integer.getInteger("latchkey.concurrency.rounds", 1) * 10;
    private static final int REQUESTS = 20;

    @Test
    @States("Requests that threads make at once of a fake tenant get ids of their own, and none is lost or doubled.")
    void requestsOfThreadsGetIdsOfTheirOwnAndNoneIsLost() {
        for (int round = 0; round < ROUNDS; round++) {
            FakeTenant tenant = tenant();

            List<AccessRequestId> ids = Together.all(thread -> IntStream.range(0, REQUESTS)
                            .mapToObj(number -> SmallTenant.request(tenant, "identity-" + thread, "role-" + number))
                            .toList())
                    .stream()
                    .flatMap(List::stream)
                    .toList();

            assertThat(ids).hasSize(Together.THREADS * REQUESTS).doesNotHaveDuplicates();
            assertThat(rows(tenant)).containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    @States("What a fake tenant shows while others make requests only grows.")
    void whatATenantShowsWhileOthersMakeRequestsOnlyGrows() {
        for (int round = 0; round < ROUNDS; round++) {
            FakeTenant tenant = tenant();

            List<List<Integer>> seen = Together.all(thread -> {
                List<Integer> counts = new ArrayList<>();
                for (int number = 0; number < REQUESTS; number++) {
                    if (thread % 2 == 0) {
                        SmallTenant.request(tenant, "identity-" + thread, "role-" + number);
                    } else {
                        counts.add(rows(tenant).size());
                    }
                }
                return counts;
            });

            assertThat(seen).allSatisfy(counts -> assertThat(counts).isSorted());
        }
    }

    @Test
    @States("Of several threads that cancel one request, or decide one approval, one succeeds.")
    void ofSeveralThreadsThatDecideTheSameOneSucceeds() {
        for (int round = 0; round < ROUNDS; round++) {
            FakeTenant tenant = tenant();
            AccessRequestId cancelled = SmallTenant.request(tenant, "identity-0", "role-0");
            SmallTenant.request(tenant, "identity-1", "role-1");
            tenant.clock().advance(Duration.ofMinutes(1));
            ApprovalId approval = SmallTenant.approvalFor(tenant, "identity-1");

            List<ActionOutcome> cancels = Together.all(thread -> tenant.requests()
                    .cancel(CancelAccessRequest.builder()
                            .accountActivityId(cancelled)
                            .comment("No longer needed")
                            .build()));
            List<ActionOutcome> decisions = Together.all(thread -> thread % 2 == 0
                    ? tenant.approvals().approve(approval, Comment.of("granted"))
                    : tenant.approvals().reject(approval, Comment.of("not granted")));

            assertThat(accepted(cancels)).isEqualTo(1);
            assertThat(accepted(decisions)).isEqualTo(1);
        }
    }

    private static long accepted(List<ActionOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> !(outcome instanceof ActionOutcome.Rejected))
                .count();
    }

    private static List<AccessRequestId> rows(FakeTenant tenant) {
        return tenant.status()
                .administrationStream(StatusQuery.builder().build())
                .map(row -> Objects.requireNonNull(row.getAccessRequestId()))
                .toList();
    }

    private static FakeTenant tenant() {
        return SmallTenant.create(Together.THREADS, REQUESTS);
    }
}
