package dev.latchkey.verification.fuzz;

import dev.latchkey.bulk.plan.PlanFile;
import dev.latchkey.bulk.plan.Planner;
import dev.latchkey.bulk.submit.Journal;
import dev.latchkey.bulk.submit.JournalException;
import dev.latchkey.bulk.submit.SubmitOptions;
import dev.latchkey.bulk.submit.Submitter;
import dev.latchkey.bulk.table.TableFormat;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.validation.Preflight;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/** Submits a plan of two requests from a journal of any records. Each request arrives once at most. */
final class ResumedJournals {
    private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");
    private static final int REQUESTS = 2;
    private static final String TABLE = "action,identityId,itemType,itemId\n"
            + "grant," + DemoOrganisation.EMPLOYEE + ",ROLE," + DemoOrganisation.AUDIT_ROLE + "\n"
            + "grant," + DemoOrganisation.COLLEAGUE + ",ROLE," + DemoOrganisation.AUDIT_ROLE + "\n";

    private ResumedJournals() {}

    /** The records stand behind that of the plan. */
    static void submit(byte[] records) throws IOException {
        Path folder = Files.createTempDirectory("fuzz");
        Path file = folder.resolve("run.journal");
        Path planned = folder.resolve("plan.jsonl");
        try {
            PlanFile plan = plan(planned);
            Journal.begin(file, plan, NOW).close();
            Files.write(file, records, StandardOpenOption.APPEND);
            submit(file, plan);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(planned);
            Files.delete(folder);
        }
    }

    private static void submit(Path file, PlanFile plan) throws IOException {
        FakeTenant tenant = FakeTenant.create();
        try (Journal journal = Journal.resume(file, plan)) {
            new Submitter(plan, journal, tenant, tenant.clock(), SubmitOptions.standard(), seen -> {}).run();
        } catch (JournalException e) {
            // Documented.
        }
        tenant.clock().advance(Duration.ofMinutes(5));
        int arrived = tenant.status().page(StatusQuery.builder().build()).rows().size();
        if (arrived > REQUESTS) {
            throw new AssertionError(arrived + " requests arrived for " + REQUESTS + " that were planned");
        }
    }

    private static PlanFile plan(Path path) throws IOException {
        try (OutputStream output = Files.newOutputStream(path)) {
            Planner.of(Preflight.of(ApiVersion.V1), NOW)
                    .pairsPerRequest(1)
                    .plan(
                            "wanted.csv",
                            TableFormat.CSV,
                            new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8)),
                            OutputStream::nullOutputStream)
                    .writeTo(output);
        }
        return PlanFile.open(path);
    }
}
