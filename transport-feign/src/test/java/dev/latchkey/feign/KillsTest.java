package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.feign.server.Received;
import dev.latchkey.feign.server.Reply;
import dev.latchkey.feign.server.ScriptedServer;
import dev.latchkey.model.tenant.PreparedRequest;
import dev.latchkey.model.tenant.Reconciliation;
import dev.latchkey.model.tenant.RequestMark;
import dev.latchkey.model.tenant.Submission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that send one request after the other are killed at any moment of a call. Another process takes up their journals:
 * every request arrives once. {@code -Dlatchkey.kills=200} kills as many.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class KillsTest {
    private static final long SEED = 20_261_130L;
    private static final int KILLS = Integer.getInteger("latchkey.kills", 4);

    /** When a process is killed. */
    private enum Moment {
        BEFORE_TAKING,
        AFTER_TAKING,
        WITHIN_THE_ANSWER,
        AFTER_THE_ANSWER
    }

    private final ScriptedServer server = ScriptedServer.start();
    private final VirtualTime time = new VirtualTime();
    private final Ledger ledger = new Ledger();

    @TempDir
    Path folder;

    @AfterEach
    void stops() {
        server.close();
    }

    @Test
    void whateverMomentAProcessIsKilledAtEveryRequestArrivesOnce() throws Exception {
        Random random = new Random(SEED);
        Map<String, Integer> found = new TreeMap<>();
        int prepared = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Moment moment = Moment.values()[kill % Moment.values().length];
            Path journal = folder.resolve("journal-" + kill);
            int call = 1 + random.nextInt(20);
            killAt(moment, call, journal);
            prepared += recover(journal, "seed " + SEED + ", kill " + kill + ", " + moment + " of call " + call, found);
        }

        assertThat(ledger.most()).isEqualTo(1);
        assertThat(ledger.size()).as("requests that arrived").isEqualTo(prepared);
        System.out.printf(
                "%d processes killed, %d requests, each arrived once; of those open: %s%n", KILLS, prepared, found);
    }

    private void killAt(Moment moment, int call, Path journal) throws Exception {
        CompletableFuture<Process> sender = new CompletableFuture<>();
        AtomicInteger calls = new AtomicInteger();
        server.otherwise(request -> calls.incrementAndGet() == call
                ? socket -> {
                    answer(moment, request).on(socket);
                    sender.join().destroyForcibly().waitFor();
                    return false;
                }
                : taken(request));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledSender.class.getName(),
                        server.url().toString(),
                        journal.toString())
                .inheritIO()
                .start();
        sender.complete(process);
        assertThat(process.waitFor()).as("killed").isEqualTo(128 + 9);
        time.advance(Duration.ofMinutes(1));
    }

    private Reply answer(Moment moment, Received request) {
        return switch (moment) {
            case BEFORE_TAKING -> socket -> true;
            case AFTER_TAKING -> {
                ledger.take(request.body(), time.instant());
                yield socket -> true;
            }
            case WITHIN_THE_ANSWER -> {
                byte[] answer = ledger.take(request.body(), time.instant()).getBytes(StandardCharsets.UTF_8);
                yield Reply.truncated(202, "application/json", answer.length, Arrays.copyOf(answer, 20));
            }
            case AFTER_THE_ANSWER -> taken(request);
        };
    }

    private Reply taken(Received request) {
        return Reply.json(202, ledger.take(request.body(), time.instant()));
    }

    /** Sends again what did not happen, and counts how many requests the journal holds. */
    private int recover(Path journal, String about, Map<String, Integer> found) throws IOException {
        Map<String, PreparedRequest> open = new LinkedHashMap<>();
        List<String> marks = new ArrayList<>();
        server.otherwise(request -> request.method().equals("GET")
                ? Reply.json(200, ledger.rows(request.target(), time.instant()))
                : taken(request));
        for (String line : wholeLines(Files.readString(journal))) {
            if (line.startsWith("{")) {
                PreparedRequest request = PreparedRequest.ofJson(line);
                String mark = RequestMark.marks(request.request()).iterator().next();
                marks.add(mark);
                open.put(mark, request);
            } else {
                open.remove(line);
            }
        }
        try (FeignTenant tenant = Fixtures.tenant(server, time).build()) {
            open.forEach((mark, request) -> {
                Reconciliation reconciliation = tenant.requests().reconcile(request);
                found.merge(reconciliation.getClass().getSimpleName(), 1, Integer::sum);
                assertThat(ledger.count(mark))
                        .as("%s: %s", about, reconciliation)
                        .isEqualTo(reconciliation instanceof Reconciliation.Happened ? 1 : 0);
                if (reconciliation instanceof Reconciliation.DidNotHappen) {
                    assertThat(tenant.requests().create(request)).as(about).isInstanceOf(Submission.Accepted.class);
                }
            });
        }
        assertThat(marks)
                .as(about)
                .allSatisfy(mark -> assertThat(ledger.count(mark)).isEqualTo(1));
        return marks.size();
    }

    /** A line that was not written to its end was written before its request was sent. */
    private static List<String> wholeLines(String text) {
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
