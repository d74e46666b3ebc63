package dev.latchkey.verification.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.call.InterceptedTenant;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.RequestableItem;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.lookup.TenantFacts;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several calls of one check at once, and several checks at once. */
@Timeout(240)
class LiveFactsAtOnceTest {
    private static final int ENTITLEMENTS = 4;
    private static final Preflight PREFLIGHT = Preflight.of(ApiVersion.V1);

    private final FakeTenant tenant = FakeTenant.of(organisation());
    private final ExecutorService pool = Executors.newCachedThreadPool();

    @AfterEach
    void shutDown() {
        pool.shutdownNow();
    }

    private static Organisation organisation() {
        return DemoOrganisation.create().toBuilder()
                .addAllItems(IntStream.range(0, ENTITLEMENTS)
                        .mapToObj(i -> RequestableItem.builder()
                                .type(ItemType.ENTITLEMENT)
                                .id("entitlement" + i)
                                .name("Entitlement " + i)
                                .addSources(DemoOrganisation.DIRECTORY)
                                .build())
                        .toList())
                .build();
    }

    private static AccessRequest request() {
        return AccessRequest.builder()
                .addRequestedFor(DemoOrganisation.EMPLOYEE)
                .addAllRequestedItems(IntStream.range(0, ENTITLEMENTS)
                        .mapToObj(i -> RequestedItem.builder()
                                .type(ItemType.ENTITLEMENT)
                                .id("entitlement" + i)
                                .build())
                        .toList())
                .build();
    }

    private static AccessRequest forRole(String role) {
        return AccessRequest.builder()
                .addRequestedFor(DemoOrganisation.EMPLOYEE)
                .addRequestedItem(
                        RequestedItem.builder().type(ItemType.ROLE).id(role).build())
                .build();
    }

    @Test
    void whatTheApiTellsOneByOneIsAskedForAtOnce() {
        CyclicBarrier together = new CyclicBarrier(ENTITLEMENTS);
        Tenant meeting = new InterceptedTenant(tenant, (call, arguments, answer) -> {
            if (call.equals("directory.entitlementRequestConfig")) {
                together.await(30, TimeUnit.SECONDS);
            }
            return answer.call();
        });

        PreflightReport report =
                PREFLIGHT.check(request(), TenantFacts.of(meeting).lookingUpOn(pool));

        assertThat(report.getVerdict()).isEqualTo(Verdict.PASS);
        assertThat(tenant.log().getCount()).isEqualTo(3 + ENTITLEMENTS);
    }

    @Test
    void anExecutorThatDoesNothingOrRefusesChangesNothing() {
        Executor idle = task -> {};
        Executor full = task -> {
            throw new RejectedExecutionException("no thread is free");
        };

        for (Executor executor : List.of(idle, full)) {
            assertThat(PREFLIGHT
                            .check(request(), TenantFacts.of(tenant).lookingUpOn(executor))
                            .getVerdict())
                    .isEqualTo(Verdict.PASS);
        }
        assertThat(tenant.log().getCount()).isEqualTo(2 * (3 + ENTITLEMENTS));
    }

    @Test
    void verdictsAreThoseOfOneCallAtATime() {
        Trial.cases(2611243, 5, 1)
                .limit(120)
                .forEach(aCase -> Trial.request(aCase).ifPresent(body -> {
                    Preflight preflight = Preflight.of(aCase.getApiVersion());
                    FakeTenant seen = Trial.tenant(aCase);

                    assertThat(preflight.check(body, TenantFacts.of(seen).lookingUpOn(pool)))
                            .as("%s", aCase)
                            .isEqualTo(preflight.check(body, TenantFacts.of(seen)));
                }));
    }

    @Test
    void checksWaitForEachOtherOnlyWhereTheyAskForTheSame() throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Tenant slow = new InterceptedTenant(tenant, (call, arguments, answer) -> {
            if (call.equals("directory.items") && arguments.toString().contains(DemoOrganisation.AUDIT_ROLE)) {
                asking.countDown();
                assertThat(goOn.await(30, TimeUnit.SECONDS)).isTrue();
            }
            return answer.call();
        });
        TenantFacts facts = TenantFacts.of(slow);

        Future<PreflightReport> first = pool.submit(() -> PREFLIGHT.check(forRole(DemoOrganisation.AUDIT_ROLE), facts));
        assertThat(asking.await(30, TimeUnit.SECONDS)).isTrue();
        FutureTask<PreflightReport> same =
                new FutureTask<>(() -> PREFLIGHT.check(forRole(DemoOrganisation.AUDIT_ROLE), facts));
        Thread waiting = new Thread(same);
        waiting.start();
        assertThat(PREFLIGHT.check(forRole(DemoOrganisation.STAFF_ROLE), facts).getVerdict())
                .isEqualTo(Verdict.PASS);
        untilItWaits(waiting);
        goOn.countDown();

        assertThat(same.get()).isEqualTo(first.get());
        assertThat(tenant.log().getCalls().stream()
                        .filter(call -> call.getCall().equals("directory.items")))
                .hasSize(2);
    }

    /** Returns once a thread waits for another one, be it for an answer or in a call of its own that must not be. */
    private static void untilItWaits(Thread thread) {
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aCallThatEndsInAnErrorDoesNotKeepOthersWaiting() {
        Tenant broken = new InterceptedTenant(tenant, (call, arguments, answer) -> {
            if (call.equals("directory.entitlementRequestConfig")) {
                throw new IllegalStateException("the test wants it so");
            }
            return answer.call();
        });

        for (int i = 0; i < 2; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> PREFLIGHT.check(request(), TenantFacts.of(broken)))
                    .withMessage("the test wants it so");
        }
    }
}
