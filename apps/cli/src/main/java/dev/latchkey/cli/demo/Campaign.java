package dev.latchkey.cli.demo;

import dev.latchkey.bulk.plan.Plan;
import dev.latchkey.bulk.plan.PlanFile;
import dev.latchkey.bulk.plan.Planner;
import dev.latchkey.bulk.submit.Journal;
import dev.latchkey.bulk.submit.SubmitOptions;
import dev.latchkey.bulk.submit.SubmitSummary;
import dev.latchkey.bulk.submit.Submitter;
import dev.latchkey.bulk.table.TableFormat;
import dev.latchkey.bulk.track.Tracker;
import dev.latchkey.cli.tenant.DirectoryNames;
import dev.latchkey.emulator.Emulator;
import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.emulator.fault.FaultKind;
import dev.latchkey.model.tenant.AwaitPlan;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.Preflight;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The campaign of the demonstration: a table is planned and submitted; the submitter loses its connection and is
 * stopped, another one continues with the journal, and the results are tracked.
 *
 * @param telling prints the events
 * @param clients the clients of the tenant
 * @param emulator the tenant
 */
record Campaign(JourneyPrinter telling, Clients clients, Emulator emulator) {
    private static final String TABLE = """
            action,identityName,itemType,itemName
            grant,Eve Employee,ROLE,Staff
            grant,Emil Employee,ROLE,Staff
            grant,Emil Employee,ROLE,Stuff
            """;

    void run() {
        telling.chapter("A table says who is to get what. It is planned, submitted with a journal, and tracked.");
        try {
            Path folder = Files.createTempDirectory("latchkey-demo");
            try {
                run(folder.resolve("plan.jsonl"), folder.resolve("run.journal"));
            } finally {
                Files.deleteIfExists(folder.resolve("plan.jsonl"));
                Files.deleteIfExists(folder.resolve("run.journal"));
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(Path plan, Path journal) throws IOException {
        PlanFile file = plan(plan);
        emulator.faults().next(Fault.of(FaultKind.DROP_AFTER).on(Operation.CREATE));
        try (Journal begun = Journal.begin(journal, file, clients.now())) {
            telling.say("submitted: " + text(submit(file, begun, true)) + "; the process ends");
        }
        try (Journal resumed = Journal.resume(journal, file)) {
            telling.say("resumed: " + text(submit(file, resumed, false)) + "; what was unknown was found by its mark");
        }
        try (Journal read = Journal.read(journal)) {
            String counts = new Tracker(file, read, clients.administrator())
                            .awaitAll(AwaitPlan.within(Duration.ofHours(1)), clients::now, clients::pause)
                            .getCounts()
                            .entrySet()
                            .stream()
                            .map(entry -> entry.getValue() + " rows "
                                    + entry.getKey().name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
            telling.say("tracked: " + counts);
        }
    }

    private PlanFile plan(Path path) throws IOException {
        Tenant tenant = clients.administrator();
        Plan plan = Planner.of(Preflight.of(tenant.getApiVersion()), clients.now())
                .names(new DirectoryNames(tenant.directory().orElseThrow()))
                .pairsPerRequest(1)
                .plan(
                        "",
                        TableFormat.CSV,
                        new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8)),
                        OutputStream::nullOutputStream);
        try (OutputStream out = Files.newOutputStream(path)) {
            plan.writeTo(out);
        }
        telling.say("planned: " + plan.getHeader().pairs() + " of "
                + plan.getHeader().rows() + " rows as "
                + plan.getHeader().requests() + " requests; rejected: "
                + String.join(", ", plan.getHeader().rejectedByRule().keySet()));
        return PlanFile.open(path);
    }

    private SubmitSummary submit(PlanFile plan, Journal journal, boolean interrupted) throws IOException {
        List<Submitter> running = new ArrayList<>();
        Submitter submitter = new Submitter(
                plan,
                journal,
                clients.administrator(),
                clients::now,
                SubmitOptions.standard(),
                summary -> running.forEach(Submitter::stop));
        if (interrupted) {
            running.add(submitter);
        }
        return submitter.run();
    }

    private static String text(SubmitSummary summary) {
        return summary.done() + " of " + summary.requests() + " requests done, " + summary.unknown() + " unknown, "
                + summary.waiting() + " waiting";
    }
}
