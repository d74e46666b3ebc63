package dev.latchkey.bulk.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.bulk.plan.PlanFile;
import dev.latchkey.bulk.plan.Planner;
import dev.latchkey.bulk.submit.Journal;
import dev.latchkey.bulk.submit.SubmitOptions;
import dev.latchkey.bulk.submit.Submitter;
import dev.latchkey.bulk.table.TableFormat;
import dev.latchkey.bulk.track.RowResult.State;
import dev.latchkey.model.tenant.AwaitPlan;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.call.LoggedCall;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.validation.Preflight;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrackerTest {
    /** One that is provisioned at once, one that waits for approval, and one that is refused. */
    private static final String TABLE = "action,identityId,itemType,itemId,comment\n"
            + "grant," + DemoOrganisation.EMPLOYEE + ",ROLE," + DemoOrganisation.STAFF_ROLE + ",\n"
            + "grant," + DemoOrganisation.COLLEAGUE + ",ROLE," + DemoOrganisation.AUDIT_ROLE + ",\n"
            + "revoke," + DemoOrganisation.EMPLOYEE + ",ROLE," + DemoOrganisation.REPORTS_PROFILE
            + ",\"gone,\nlong\"\n";

    @TempDir
    Path folder;

    private final FakeTenant tenant = FakeTenant.create();
    private Path table = Path.of("");
    private Path journal = Path.of("");

    @BeforeEach
    void submits() throws IOException {
        submits(TABLE);
    }

    private void submits(String rows) throws IOException {
        table = folder.resolve("wanted.csv");
        journal = folder.resolve("run.journal");
        Files.writeString(table, rows);
        Path path = folder.resolve("plan.jsonl");
        try (OutputStream output = Files.newOutputStream(path)) {
            Planner.of(Preflight.of(ApiVersion.V1), tenant.clock().instant())
                    .plan(
                            "wanted.csv",
                            TableFormat.CSV,
                            new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)),
                            OutputStream::nullOutputStream)
                    .writeTo(output);
        }
        PlanFile plan = PlanFile.open(path);
        try (Journal begun = Journal.begin(journal, plan, tenant.clock().instant())) {
            new Submitter(plan, begun, tenant, tenant.clock(), SubmitOptions.standard(), seen -> {}).run();
        }
    }

    @Test
    void everyRowSaysHowItStands() throws IOException {
        tenant.clock().advance(Duration.ofHours(1));
        TrackReport report = tracker().look();
        assertThat(report.getCounts()).isEqualTo(Map.of(State.COMPLETED, 1, State.OPEN, 1, State.FAILED, 1));
        assertThat(report.get(1)).extracting(RowResult::state).isEqualTo(State.COMPLETED);
        assertThat(report.get(3)).extracting(RowResult::reason).asString().startsWith("the tenant refused (400)");
    }

    @Test
    void aHandfulOfRequestsTakesOneCall() throws IOException {
        tenant.clock().advance(Duration.ofHours(1));
        long before = tenant.log().getCount();
        tracker().look();
        assertThat(tenant.log().after(before)).extracting(LoggedCall::getCall).hasSize(1);
    }

    @Test
    void waitsForAllUntilTheDeadline() throws IOException {
        TrackReport report =
                tracker().awaitAll(AwaitPlan.within(Duration.ofHours(2)), tenant.clock(), tenant.clock()::advance);
        assertThat(report.get(1)).extracting(RowResult::state).isEqualTo(State.COMPLETED);
        assertThat(report.isOpen()).isTrue();
    }

    @Test
    void failedRowsKeepTheirColumnsAndCanBePlannedAgain() throws IOException {
        tenant.clock().advance(Duration.ofHours(1));
        TrackReport report = tracker().look();
        PlanFile plan = PlanFile.open(folder.resolve("plan.jsonl"));
        Map<ResultFiles.Kind, Path> files = ResultFiles.write(plan.getHeader(), table, report, folder);
        String failed = Files.readString(files.get(ResultFiles.Kind.FAILED));
        assertThat(failed)
                .startsWith(
                        "latchkey.row,latchkey.state,latchkey.rule,latchkey.reason,latchkey.request,action,identityId,")
                .endsWith(",revoke," + DemoOrganisation.EMPLOYEE + ",ROLE," + DemoOrganisation.REPORTS_PROFILE
                        + ",\"gone,\nlong\"\n");
        assertThat(Planner.of(Preflight.of(ApiVersion.V1), tenant.clock().instant())
                        .plan(
                                "failed.csv",
                                TableFormat.CSV,
                                Files.newInputStream(files.get(ResultFiles.Kind.FAILED)),
                                OutputStream::nullOutputStream)
                        .getHeader()
                        .pairs())
                .isEqualTo(1);
    }

    @Test
    void whatTheTenantCancelsIsMappedToTheRuleThatTellsItBeforehand() throws IOException {
        Files.delete(journal);
        submits("action,identityId,itemType,itemId,comment\nrevoke," + DemoOrganisation.EMPLOYEE + ",ACCESS_PROFILE,"
                + DemoOrganisation.REPORTS_PROFILE + ",gone\n");
        tenant.clock().advance(Duration.ofHours(1));
        TrackReport report = tracker().look();
        assertThat(report.get(1))
                .extracting(RowResult::state, RowResult::rule)
                .containsExactly(State.CANCELLED, "revoke-held");
        assertThat(report.getCancelledByRule()).containsExactly(Map.entry("revoke-held", 1));
    }

    @Test
    void anotherTableIsRefused() throws IOException {
        TrackReport report = tracker().look();
        PlanFile plan = PlanFile.open(folder.resolve("plan.jsonl"));
        Files.writeString(table, TABLE + "\n");
        assertThatThrownBy(() -> ResultFiles.write(plan.getHeader(), table, report, folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("is not the table that was planned: its SHA-256 is another one; name that table");
    }

    private Tracker tracker() throws IOException {
        return new Tracker(PlanFile.open(folder.resolve("plan.jsonl")), Journal.read(journal), tenant);
    }
}
