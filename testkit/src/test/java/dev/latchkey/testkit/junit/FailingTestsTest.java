package dev.latchkey.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.suppressed;

import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.http.RunningEmulator;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What the extension says when tests fail, and when they are written wrong. */
class FailingTestsTest {

    @Test
    void theCallsOfATestStandBelowItsFailure() {
        run(Failing.class)
                .testEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        finishedWithFailure(message("as meant"), suppressed(0, message(text -> text.startsWith("""
                                                what asksAndFails(FakeTenant) asked the tenant:
                                                2026-11-21T12:00:00Z Eve Employee (v1) requests.create {"requestedFor":["me"]}
                                                  -> Rejected 400 {"detailCode":"400.1""")))));
    }

    @Test
    void aSharedTenantTellsOnlyWhatTheFailingTestAsked() {
        run(Shared.class)
                .testEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        finishedWithFailure(
                                message("as meant"),
                                suppressed(
                                        0,
                                        message("what laterAndFails(FakeTenant) asked the tenant:\nnothing"::equals))));
    }

    @Test
    void withoutAnEmulatorTheArtifactIsNamed() {
        run(Served.class)
                .testEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        finishedWithFailure(message(text -> text.contains(
                                "a test needs a RunningEmulator, but there is no emulator on the class path; add"
                                        + " dev.latchkey:latchkey-emulator, scope test"))));
    }

    @Test
    void whoIsNotThereIsMissedByName() {
        run(Stranger.class)
                .testEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        finishedWithFailure(message(text -> text.contains("the organisation acme has no Eva;"
                                + " its people are Ada Admin, Maya Manager, Eve Employee, Emil Employee, Otto Owner, Gina Auditor,"
                                + " Max Contractor"))));
    }

    @Test
    void beforeAllTestsThereIsNoTenantOfEachTest() {
        run(TooEarly.class)
                .containerEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        finishedWithFailure(message(text -> text.contains("each test has a tenant of its own here,"
                                + " so there is none before all or after all of them; say @LatchkeyTest(scope ="
                                + " TenantScope.CLASS) to share one"))));
    }

    @Test
    void testsThatRunAtTheSameTimeDoNotMeet() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Parallel.class))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .execute()
                .testEvents()
                .assertStatistics(tests -> tests.succeeded(64).failed(0));
        assertThat(Parallel.RUNS).hasValue(64);
    }

    private static EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute();
    }

    @LatchkeyTest(as = "Eve Employee")
    static final class Failing {
        @Test
        void asksAndFails(FakeTenant tenant) {
            Submissions.requestNothing(tenant);
            throw new AssertionError("as meant");
        }
    }

    @LatchkeyTest(as = "Eve Employee", scope = TenantScope.CLASS)
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static final class Shared {
        @Test
        @Order(1)
        void earlier(FakeTenant tenant) {
            Submissions.requestNothing(tenant);
        }

        @Test
        @Order(2)
        void laterAndFails(FakeTenant tenant) {
            assertThat(tenant.log().getCount()).isOne();
            throw new AssertionError("as meant");
        }
    }

    @LatchkeyTest
    static final class Served {
        @Test
        void asksForAnEmulator(RunningEmulator emulator) {
            emulator.close();
        }
    }

    @LatchkeyTest
    static final class Stranger {
        @Test
        void asksForSomebodyElse(@As("Eva") FakeTenant tenant) {
            Submissions.requestNothing(tenant);
        }
    }

    @LatchkeyTest
    static final class TooEarly {
        @BeforeAll
        static void asksBeforeAll(FakeTenant tenant) {
            Submissions.requestNothing(tenant);
        }

        @Test
        void runs() {}
    }

    @LatchkeyTest(as = "Eve Employee")
    static final class Parallel {
        static final AtomicInteger RUNS = new AtomicInteger();

        @RepeatedTest(64)
        void asksAlone(FakeTenant tenant) {
            Submissions.requestReports(tenant);
            assertThat(tenant.log().getCalls()).hasSize(1);
            RUNS.incrementAndGet();
        }
    }
}
