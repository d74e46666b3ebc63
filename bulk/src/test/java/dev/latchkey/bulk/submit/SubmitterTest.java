package dev.latchkey.bulk.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.bulk.plan.PlanFile;
import dev.latchkey.bulk.submit.RequestProgress.Stage;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.tenant.RequestMark;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.call.CallFault;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmitterTest {
    @TempDir
    Path folder;

    private final FakeTenant tenant = FakeTenant.create();
    private Path file = Path.of("");

    @BeforeEach
    void beginsAJournal() {
        file = folder.resolve("run.journal");
    }

    @Test
    void everyRequestIsSentOnceAndItsIdsAreKept() throws IOException {
        PlanFile plan = twoGrants();
        SubmitSummary summary = begin(plan, SubmitOptions.standard());
        assertThat(summary.isAllDone()).as("%s", summary).isTrue();
        assertThat(Journal.read(file).get(1).ids()).hasSize(1);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void whatBecameUnknownIsLookedUpAndNotSentAgain() throws IOException {
        PlanFile plan = twoGrants();
        tenant.faults().next(CallFault.ANSWER_LOST, Operation.CREATE);
        SubmitSummary summary = begin(plan, SubmitOptions.standard());
        assertThat(summary.isAllDone()).as("%s", summary).isTrue();
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void whatMayHaveLeftBeforeACrashIsLookedUpBeforeMoreIsSent() throws IOException {
        PlanFile plan = twoGrants();
        try (Journal journal = Journal.begin(file, plan, tenant.clock().instant())) {
            var prepared = tenant.requests().prepare(request(plan, 1));
            String mark = RequestMark.marks(prepared.request()).iterator().next();
            journal.append(JournalEntry.of(JournalEntry.Kind.INTENT, 1, prepared.preparedAt(), mark));
            journal.append(
                    JournalEntry.of(JournalEntry.Kind.SENT, 1, tenant.clock().instant(), (String) null));
            tenant.requests().create(prepared);
        }
        SubmitSummary summary = resume(plan, SubmitOptions.standard());
        assertThat(summary.isAllDone()).as("%s", summary).isTrue();
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void aRefusalEndsTheRequestAndTooManyOfThemEndTheRun() throws IOException {
        StringBuilder rows = new StringBuilder(Plans.HEADER);
        for (int i = 0; i < 9; i++) {
            rows.append("revoke,")
                    .append(DemoOrganisation.EMPLOYEE)
                    .append(",ENTITLEMENT,nothing")
                    .append(i)
                    .append(",gone\n");
        }
        PlanFile plan = plan(rows.toString());
        SubmitSummary summary = begin(plan, SubmitOptions.standard().maxErrors(3));
        assertThat(summary.refused()).isEqualTo(4);
        assertThat(summary.waiting()).isEqualTo(5);
        assertThat(summary.isAllDone()).isFalse();
        assertThat(summary.stopped()).isEqualTo("there were 4 errors; at most 3 are allowed");
    }

    @Test
    void theTrialEndsTheRunUnlessSomebodyAgrees() throws IOException {
        PlanFile plan = twoGrants();
        SubmitSummary summary = begin(plan, SubmitOptions.standard().canary(1, seen -> seen.done() != 1));
        assertThat(summary.done()).isEqualTo(1);
        assertThat(summary.stopped()).isEqualTo("the run was not confirmed after the trial");
        assertThat(resume(plan, SubmitOptions.standard()).isAllDone()).isTrue();
    }

    @Test
    void theRunGoesOnIfSomebodyAgreesWithWhatBecameOfTheTrial() throws IOException {
        PlanFile plan = twoGrants();
        tenant.faults().next(CallFault.ANSWER_LOST, Operation.CREATE);

        // What was lost in the trial has been looked up before anybody is asked.
        SubmitSummary summary = begin(plan, SubmitOptions.standard().canary(1, seen -> seen.done() == 1));

        assertThat(summary.isAllDone()).as("%s", summary).isTrue();
    }

    @Test
    void nobodyIsAskedAboutATrialThatDidEverything() throws IOException {
        SubmitSummary summary = begin(twoGrants(), SubmitOptions.standard().canary(2, seen -> false));

        assertThat(summary.isAllDone()).isTrue();
        assertThat(summary.stopped()).isNull();
    }

    @Test
    void aTrialOfNoRequestIsNone() throws IOException {
        assertThat(begin(twoGrants(), SubmitOptions.standard().canary(0, seen -> false))
                        .isAllDone())
                .isTrue();
    }

    @Test
    void aRequestThatIsLostAgainAndAgainIsSentThreeTimes() throws IOException {
        PlanFile plan = plan(
                Plans.HEADER + "grant," + DemoOrganisation.EMPLOYEE + ",ROLE," + DemoOrganisation.AUDIT_ROLE + ",\n");
        for (int time = 0; time < 3; time++) {
            tenant.faults().next(CallFault.REQUEST_LOST, Operation.CREATE);
        }

        assertThat(begin(plan, SubmitOptions.standard()).waiting()).isEqualTo(1);

        assertThat(resume(plan, SubmitOptions.standard()).isAllDone()).isTrue();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whatNeededAPersonIsLookedUpOnceMore() throws IOException {
        PlanFile plan = twoGrants();
        try (Journal journal = Journal.begin(file, plan, tenant.clock().instant())) {
            var prepared = tenant.requests().prepare(request(plan, 1));
            String mark = RequestMark.marks(prepared.request()).iterator().next();
            journal.append(JournalEntry.of(JournalEntry.Kind.INTENT, 1, prepared.preparedAt(), mark));
            journal.append(JournalEntry.of(
                    JournalEntry.Kind.CANNOT_TELL, 1, tenant.clock().instant(), "the list cannot be read"));
            tenant.requests().create(prepared);
        }

        assertThat(resume(plan, SubmitOptions.standard()).isAllDone()).isTrue();

        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void aListenerThatFailsEndsTheRun() throws IOException {
        PlanFile plan = twoGrants();
        try (Journal journal = Journal.begin(file, plan, tenant.clock().instant())) {
            Submitter submitter =
                    new Submitter(plan, journal, tenant, tenant.clock(), SubmitOptions.standard(), seen -> {
                        throw new IllegalStateException("no terminal");
                    });

            assertThatThrownBy(submitter::run).hasMessage("no terminal");
        }
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aStopWaitsForWhatHasLeftAndSendsNoMore() throws IOException {
        PlanFile plan = twoGrants();
        List<Submitter> running = new ArrayList<>();
        try (Journal journal = Journal.begin(file, plan, tenant.clock().instant())) {
            Submitter submitter = new Submitter(
                    plan,
                    journal,
                    tenant,
                    tenant.clock(),
                    SubmitOptions.standard(),
                    seen -> running.get(0).stop());
            running.add(submitter);
            SubmitSummary summary = submitter.run();
            assertThat(summary.done()).isEqualTo(1);
            assertThat(summary.stopped()).isEqualTo("it was interrupted");
        }
    }

    @Test
    void aDiskThatIsFullAtAnyByteLosesNoRequestAndRepeatsNone() throws IOException {
        PlanFile plan = twoGrants();
        Journal.begin(file, plan, tenant.clock().instant()).close();
        long begun = Files.size(file);
        Files.delete(file);
        begin(plan, SubmitOptions.standard());
        for (long room = begun; room < Files.size(file); room += 31) {
            FakeTenant own = FakeTenant.create();
            Path full = folder.resolve("full-at-" + room);
            try (FileChannel disk = new FullDiskChannel(
                    FileChannel.open(full, StandardOpenOption.CREATE, StandardOpenOption.WRITE), room)) {
                Journal journal = Journal.begin(full, disk, plan, own.clock().instant());
                assertThatThrownBy(() -> submitter(plan, journal, own).run())
                        .isInstanceOf(UncheckedIOException.class)
                        .hasMessage(full + " cannot be written: No space left on device");
            }
            try (Journal resumed = Journal.resume(full, plan)) {
                assertThat(submitter(plan, resumed, own).run().isAllDone())
                        .as("full at %s", room)
                        .isTrue();
            }
            own.clock().advance(Duration.ofMinutes(5));
            assertThat(own.status().page(StatusQuery.builder().build()).rows()).hasSize(2);
        }
    }

    private static Submitter submitter(PlanFile plan, Journal journal, FakeTenant tenant) {
        return new Submitter(plan, journal, tenant, tenant.clock(), SubmitOptions.standard(), seen -> {});
    }

    @Test
    void aTailThatACrashCutOffIsDropped() throws IOException {
        PlanFile plan = twoGrants();
        begin(plan, SubmitOptions.standard());
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 7));
        try (Journal journal = Journal.resume(file, plan)) {
            assertThat(journal.get(2).stage()).isEqualTo(Stage.UNKNOWN);
        }
        assertThat(resume(plan, SubmitOptions.standard()).isAllDone()).isTrue();
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void damageBeforeTheLastRecordIsRefused() throws IOException {
        PlanFile plan = twoGrants();
        begin(plan, SubmitOptions.standard());
        String text = Files.readString(file);
        // Still a record, but for its checksum.
        Files.writeString(file, text.replaceFirst("\"INTENT\"", "\"SENT\""));
        assertThatThrownBy(() -> Journal.resume(file, plan))
                .isInstanceOf(JournalException.class)
                .hasMessage(file + ": record 2 is damaged, and others follow. Restore the file from a copy; do not"
                        + " submit without it");
    }

    @Test
    void theJournalOfAnotherPlanIsRefused() throws IOException {
        begin(twoGrants(), SubmitOptions.standard());
        PlanFile other = plan(
                Plans.HEADER + "grant," + DemoOrganisation.EMPLOYEE + ",ROLE," + DemoOrganisation.STAFF_ROLE + ",\n");
        assertThatThrownBy(() -> Journal.resume(file, other))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("belongs to another plan");
    }

    @Test
    void twoSubmittersOfOneJournalAreLockedOut() throws IOException {
        PlanFile plan = twoGrants();
        try (Journal first = Journal.begin(file, plan, tenant.clock().instant())) {
            assertThatThrownBy(() -> Journal.resume(file, plan))
                    .isInstanceOf(JournalException.class)
                    .hasMessage(file + " is being written by another submitter; wait until it has ended");
            assertThat(first.get(1).stage()).isEqualTo(Stage.WAITING);
        }
    }

    @Test
    void aPlanForAnotherApiVersionIsRefused() throws IOException {
        PlanFile plan = twoGrants();
        try (Journal journal = Journal.begin(file, plan, tenant.clock().instant())) {
            assertThatThrownBy(() -> new Submitter(
                            plan,
                            journal,
                            tenant.withApiVersion(ApiVersion.V2024),
                            tenant.clock(),
                            SubmitOptions.standard(),
                            seen -> {}))
                    .hasMessage("the plan is for the API version v1, but the tenant is seen through v2024; plan again"
                            + " for it");
        }
    }

    private SubmitSummary begin(PlanFile plan, SubmitOptions options) throws IOException {
        try (Journal journal = Journal.begin(file, plan, tenant.clock().instant())) {
            return new Submitter(plan, journal, tenant, tenant.clock(), options, seen -> {}).run();
        }
    }

    private SubmitSummary resume(PlanFile plan, SubmitOptions options) throws IOException {
        try (Journal journal = Journal.resume(file, plan)) {
            return new Submitter(plan, journal, tenant, tenant.clock(), options, seen -> {}).run();
        }
    }

    private PlanFile twoGrants() throws IOException {
        return Plans.twoGrants(folder, tenant.clock().instant());
    }

    private PlanFile plan(String table) throws IOException {
        return Plans.of(folder, table, tenant.clock().instant());
    }

    private static AccessRequest request(PlanFile plan, int number) throws IOException {
        try (var requests = plan.requests()) {
            return requests.filter(planned -> planned.number() == number)
                    .findFirst()
                    .orElseThrow()
                    .request();
        }
    }

    /** The rows of everything that was requested. */
    private int rows() {
        tenant.clock().advance(Duration.ofMinutes(2));
        return tenant.status().page(StatusQuery.builder().build()).rows().size();
    }
}
