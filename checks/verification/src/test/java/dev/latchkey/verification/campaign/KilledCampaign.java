package dev.latchkey.verification.campaign;

import static dev.latchkey.testkit.organisation.DemoOrganisation.ADMIN;
import static dev.latchkey.testkit.organisation.DemoOrganisation.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.bulk.plan.PlanFile;
import dev.latchkey.bulk.plan.PlannedRequest;
import dev.latchkey.bulk.submit.Journal;
import dev.latchkey.bulk.submit.RequestProgress;
import dev.latchkey.emulator.Emulator;
import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.emulator.fault.FaultKind;
import dev.latchkey.emulator.rate.RateLimit;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.Reference;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A campaign of two pairs in each request, whose submitter is a process of its own. */
final class KilledCampaign implements AutoCloseable {
    private static final int ROLES = 12;
    private static final int REQUESTS_PER_KILL = 3;
    private static final List<FaultKind> FAULTS =
            List.of(FaultKind.DROP_AFTER, FaultKind.DROP_BEFORE, FaultKind.CUT_BODY, FaultKind.EMPTY_BODY);

    private final Path folder;
    private final Path journal;
    private final int wantedKills;
    private final int people;
    private final Random random;
    private final Emulator emulator;

    /** The tenant's time runs ten times as fast as ours, so that its list lags less long. */
    private final ScheduledExecutorService time = Executors.newSingleThreadScheduledExecutor();

    private final ScheduledFuture<?> ticking;

    private int kills;
    private int faults;

    KilledCampaign(Path folder, int kills, long seed) {
        this.folder = folder;
        this.journal = folder.resolve("run.journal");
        this.wantedKills = kills;
        this.people = Math.max(4, kills * REQUESTS_PER_KILL * 2 / ROLES + 1);
        this.random = new Random(seed);
        this.emulator = Emulator.builder()
                .organisation(organisation())
                .rateLimit(RateLimit.OFF)
                .tokenLifetime(Duration.ofSeconds(60))
                .start();
        // With a pause behind each step, so that calls get their turn however long a step takes.
        ticking = time.scheduleWithFixedDelay(
                () -> emulator.tenant().clock().advance(Duration.ofSeconds(1)), 100, 100, TimeUnit.MILLISECONDS);
    }

    private Organisation organisation() {
        Organisation.Builder organisation = Organisation.builder().from(DemoOrganisation.create());
        for (int person = 0; person < people; person++) {
            organisation.addPeople(Person.builder()
                    .id(IdentityId.of("person" + person))
                    .name("Person " + person)
                    .manager(ADMIN)
                    .build());
        }
        for (int role = 0; role < ROLES; role++) {
            organisation.addItems(RequestableItem.builder()
                    .type(ItemType.ROLE)
                    .id("role" + role)
                    .name("Role " + role)
                    .owner(OWNER)
                    .build());
        }
        return organisation.build();
    }

    void plan() throws Exception {
        List<String> rows = new ArrayList<>(List.of("action,identityId,itemType,itemId"));
        for (int person = 0; person < people; person++) {
            for (int role = 0; role < ROLES; role++) {
                rows.add("grant,person" + person + ",ROLE,role" + role);
            }
        }
        Files.write(folder.resolve("wanted.csv"), rows);
        assertThat(run("plan", "wanted.csv", "--output", "plan.jsonl", "--pairs-per-request", "2")
                        .waitFor())
                .as("planning; see %s", folder.resolve("output.txt"))
                .isZero();
    }

    void submitAndKill() throws Exception {
        while (kills < wantedKills) {
            addFaults();
            long end = size() + 1 + random.nextInt(REQUESTS_PER_KILL * 2 * 300);
            Process submitter = submit();
            // Looks again and again whether the process has ended or the journal is long enough.
            while (!submitter.waitFor(1, TimeUnit.MILLISECONDS)) {
                if (size() >= end) {
                    submitter.destroyForcibly().waitFor();
                    kills++;
                    break;
                }
            }
            if (waiting() == 0) {
                return;
            }
        }
    }

    /** Sends the signal of Ctrl-C to a submitter that has sent some requests; its exit status. */
    int submitAndInterrupt() throws Exception {
        Process submitter = submit();
        while (!submitter.waitFor(1, TimeUnit.MILLISECONDS)) {
            if (size() > 0 && !requests(RequestProgress.Stage.DONE).isEmpty()) {
                new ProcessBuilder("kill", "-" + interrupt(), Long.toString(submitter.pid()))
                        .start()
                        .waitFor();
                break;
            }
        }
        return submitter.waitFor();
    }

    /** Whoever is started in the background of a shell ignores INT, and so does what it starts; TERM then does the same. */
    private static String interrupt() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "INT";
        }
        String ignored = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> line.substring("SigIgn:".length()).strip())
                .findFirst()
                .orElse("0");
        return (Long.parseUnsignedLong(ignored, 16) & 2) == 0 ? "INT" : "TERM";
    }

    /** The number of requests at a stage. */
    int count(RequestProgress.Stage stage) throws IOException {
        return requests(stage).size();
    }

    void submitToTheEnd() throws Exception {
        emulator.faults().clear();
        assertThat(submit().waitFor()).as("the last run").isBetween(0, 1);
    }

    private void addFaults() {
        for (int fault = random.nextInt(4); fault > 0; fault--) {
            faults++;
            emulator.faults()
                    .next(
                            random.nextInt(4) == 0
                                    ? Fault.rateLimited(Duration.ZERO).on(Operation.CREATE)
                                    : Fault.of(FAULTS.get(random.nextInt(FAULTS.size())))
                                            .on(Operation.CREATE));
        }
    }

    private Process submit() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "submit",
                "plan.jsonl",
                "--journal",
                "run.journal",
                "--canary",
                "0",
                "--threads",
                "3",
                "--max-errors",
                "1000",
                "--max-unexpected",
                "1",
                "--status-lag",
                "1"));
        if (size() > 0) {
            arguments.add("--resume");
        }
        return run(arguments.toArray(String[]::new));
    }

    private Process run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.latchkey.cli.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.resolve("output.txt").toFile()));
        process.environment()
                .putAll(Map.of(
                        "SAIL_BASE_URL", emulator.getBaseUri().toString(),
                        "SAIL_CLIENT_ID", "latchkey",
                        "SAIL_CLIENT_SECRET", "latchkey"));
        return process.start();
    }

    private long size() throws IOException {
        return Files.exists(journal) ? Files.size(journal) : 0;
    }

    private int waiting() throws IOException {
        return requests(RequestProgress.Stage.WAITING).size()
                + requests(RequestProgress.Stage.UNKNOWN).size();
    }

    private List<PlannedRequest> requests(RequestProgress.Stage stage) throws IOException {
        if (size() == 0) {
            return List.of();
        }
        try (Journal read = Journal.read(journal);
                Stream<PlannedRequest> planned =
                        PlanFile.open(folder.resolve("plan.jsonl")).requests()) {
            return planned.filter(request -> read.get(request.number()).stage() == stage)
                    .toList();
        }
    }

    int kills() {
        return kills;
    }

    /** The pairs that were not requested exactly once, with how often they were; but for those that need a person. */
    Map<String, Integer> wrongPairs() throws IOException {
        emulator.tenant().clock().advance(Duration.ofMinutes(5));
        Map<String, Integer> pairs = new TreeMap<>();
        for (int person = 0; person < people; person++) {
            for (int role = 0; role < ROLES; role++) {
                pairs.put("person" + person + " role" + role, 0);
            }
        }
        try (var rows = emulator.tenant().status().stream(StatusQuery.builder().build())) {
            rows.map(row -> identity(row) + " " + row.getId())
                    .filter(pair -> pair.startsWith("person"))
                    .forEach(pair -> pairs.merge(pair, 1, Integer::sum));
        }
        pairs.values().removeIf(count -> count == 1);
        for (PlannedRequest undecided : requests(RequestProgress.Stage.NEEDS_PERSON)) {
            pairsOf(undecided.request()).forEach(pairs::remove);
        }
        return pairs;
    }

    private static String identity(RequestedItemStatus row) {
        Reference requestedFor = row.getRequestedFor();
        return requestedFor == null ? "" : String.valueOf(requestedFor.getId());
    }

    private static List<String> pairsOf(AccessRequest request) {
        List<String> pairs = new ArrayList<>();
        request.getRequestedFor()
                .forEach(identity ->
                        request.getRequestedItems().forEach(item -> pairs.add(identity + " " + item.getId())));
        for (IdentityWithItems entry : request.getRequestedForWithRequestedItems()) {
            entry.getRequestedItems().forEach(item -> pairs.add(entry.getIdentityId() + " " + item.getId()));
        }
        return pairs;
    }

    String figures() {
        try {
            return kills + " kills, " + faults + " faults, " + people * ROLES + " pairs, "
                    + requests(RequestProgress.Stage.DONE).size() + " requests done, "
                    + requests(RequestProgress.Stage.NEEDS_PERSON).size() + " need a person";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        ticking.cancel(false);
        time.shutdownNow();
        emulator.close();
    }
}
