package dev.latchkey.testkit;

import static dev.latchkey.testkit.Requests.grant;
import static dev.latchkey.testkit.organisation.DemoOrganisation.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.Comment;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.tenant.Submission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class ConcurrencyTest {
    private static final int THREADS = 8;
    private static final int REQUESTS = 25;

    private final FakeTenant tenant = FakeTenant.builder().lenient().build();

    @Test
    void nothingIsLostWhereManyAskDecideAndMoveTheClock() throws Exception {
        List<Callable<Integer>> work = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            String name = "item-" + thread + "-";
            work.add(() -> ask(name));
        }
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            int taken = 0;
            for (Future<Integer> future : pool.invokeAll(work)) {
                taken += future.get();
            }
            assertThat(taken).isEqualTo(THREADS * REQUESTS);
        } finally {
            pool.shutdownNow();
        }

        assertThat(tenant.status().stream(StatusQuery.builder().build()))
                .hasSize(THREADS * REQUESTS)
                .allMatch(row -> row.getState() == RequestState.REQUEST_COMPLETED);
        assertThat(tenant.clock().instant())
                .isEqualTo(tenant.organisation().getNow().toInstant())
                .isEqualTo("2026-11-21T12:03:20Z");
    }

    private int ask(String prefix) {
        int taken = 0;
        for (int i = 0; i < REQUESTS; i++) {
            Submission submission = tenant.as(EMPLOYEE).requests().create(grant(EMPLOYEE, ItemType.ROLE, prefix + i));
            taken += submission instanceof Submission.Accepted ? 1 : 0;
            tenant.clock().advance(Duration.ofSeconds(1));
            for (PendingApproval approval : tenant.approvals()
                    .pendingPage(ApprovalQuery.builder().build())
                    .rows()) {
                tenant.approvals().approve(Objects.requireNonNull(approval.getId()), Comment.of("fine"));
            }
        }
        return taken;
    }
}
