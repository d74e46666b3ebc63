package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.feign.server.Reply;
import dev.latchkey.feign.server.ScriptedServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed between sending a request and getting its answer; another one finds out what happened. */
@Timeout(120)
class CrashTest {
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
    void whatWasTakenIsFoundByAnotherProcess() throws Exception {
        killBetweenSendAndAnswer(true);

        assertThat(run("recover"))
                .isEqualTo("Happened[requests=["
                        + Ledger.mark(server.received().get(0).body()) + "]]");
        assertThat(ledger.most()).isEqualTo(1);
    }

    @Test
    void whatWasNotTakenIsSaidNotToHaveHappened() throws Exception {
        killBetweenSendAndAnswer(false);

        assertThat(run("recover")).isEqualTo("DidNotHappen[]");
    }

    private void killBetweenSendAndAnswer(boolean taken) throws Exception {
        CompletableFuture<Process> sender = new CompletableFuture<>();
        server.otherwise(request -> {
            if (request.method().equals("GET")) {
                return Reply.json(200, ledger.rows(request.target(), time.instant()));
            }
            return socket -> {
                if (taken) {
                    ledger.take(request.body(), time.instant());
                }
                sender.join().destroyForcibly();
                return Reply.silence().on(socket);
            };
        });
        Process process = start("send");
        sender.complete(process);
        assertThat(process.waitFor()).as("killed").isNotZero();
        time.advance(Duration.ofMinutes(1));
    }

    private String run(String what) throws Exception {
        Process process = start(what);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.strip();
    }

    private Process start(String what) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Crash.class.getName(),
                        what,
                        server.url().toString(),
                        folder.resolve("journal.json").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
