package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServeCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void saysInOneLineWhereItListensAndServesUntilItIsStopped() throws Exception {
        try (Served served = new Served(folder, "serve")) {
            assertThat(served.line).matches("listening on http://127\\.0\\.0\\.1:\\d+");
            assertThat(served.get("/_latchkey/state").body()).contains("\"name\":\"acme\"");
            assertThat(served.stop()).isEqualTo(0);
            assertThat(served.run.err()).isEmpty();
        }
    }

    @Test
    void theDemoOrganisationIsServedAsOfNow() throws Exception {
        try (Served served = new Served(folder, "serve")) {
            assertThat(served.get("/_latchkey/clock").body()).startsWith("{\"now\":\"2026-11-21T00:00:");
        }
    }

    @Test
    void aSeedIsServed() throws Exception {
        try (Served served = new Served(folder, "serve", "--seed", "org.json")) {
            assertThat(served.get("/_latchkey/state").body()).contains("\"name\":\"small\"");
        }
    }

    @Test
    void theSeedThatIsPrintedCanBeServed() {
        CommandLineRun run = new CommandLineRun(folder);

        assertThat(run.run("serve", "--print-seed")).isZero();
        assertThat(LatchkeyJson.mapper().readValue(run.out(), Organisation.class))
                .isEqualTo(DemoOrganisation.create());
    }

    @Test
    void bodiesAreCheckedAsTheCommandCheckDoes() throws Exception {
        try (Served served = new Served(folder, "serve")) {
            String report = served.post("/_latchkey/check?apiVersion=v3", CommandLineRun.BAD)
                    .body();

            DocumentedSchema.of("check-output.schema.json").accepts(report);
            assertThat(report).contains("\"rule\":\"revoke-single-identity\"", "\"line\":3,\"column\":19");
            assertThat(served.post("/_latchkey/check?facts=%5B%5D", "{}").body())
                    .isEqualTo("{\"error\":\"facts:1:1: facts are one JSON object; write {} if there are none\"}");
            assertThat(served.post("/_latchkey/check?operation=get-config-1", "{}")
                            .body())
                    .isEqualTo("{\"error\":\"get-config-1 takes no body that could be checked\"}");
        }
    }

    @Test
    void theRateLimitCanBeSwitchedOff() throws Exception {
        try (Served served = new Served(folder, "serve", "--rate-limit", "off")) {
            for (int i = 0; i < 120; i++) {
                assertThat(served.get("/v3/access-request-status").statusCode()).isEqualTo(401);
            }
        }
    }

    @Test
    void whoListensToOthersIsToldSo() throws Exception {
        try (Served served = new Served(folder, "serve", "--host", "0.0.0.0")) {
            assertThat(served.line).startsWith("listening on http://0.0.0.0:");
            served.stop();
            assertThat(served.run.err())
                    .isEqualTo(
                            "latchkey: listening on 0.0.0.0, so whoever reaches this machine can call; leave out --host"
                                    + " to keep it to this machine\n");
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandLineRun run = new CommandLineRun(folder);
            int port = taken.getLocalPort();

            assertThat(run.run("serve", "--port", String.valueOf(port))).isEqualTo(2);
            assertThat(run.err())
                    .isEqualTo("latchkey: cannot listen on 127.0.0.1:" + port
                            + ": Address already in use; name another --port, or leave it out for a free one\n");
        }
    }

    @Test
    void whatIsNoPortIsRefused() {
        CommandLineRun run = new CommandLineRun(folder);

        assertThat(run.run("serve", "--port", "65536")).isEqualTo(2);
        assertThat(run.err()).isEqualTo("latchkey: --port is 65536; ports are 0 to 65535\n");
    }

    @Test
    void whatIsNoNumberIsNoPort() {
        CommandLineRun run = new CommandLineRun(folder);

        assertThat(run.run("serve", "--port", "http")).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "latchkey: Invalid value for option '--port': \"http\" is not a port; ports are 0 to 65535\n");
    }

    @Test
    void aHostThatDoesNotExistIsNamed() {
        CommandLineRun run = new CommandLineRun(folder);

        assertThat(run.run("serve", "--host", "no/such/host")).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "latchkey: cannot listen on no/such/host:0: there is no such host; name another --host, or leave"
                                + " it out for this machine\n");
    }

    @Test
    void aSeedThatCannotBeReadIsNamedWithThePointerAndWhatToDo() {
        CommandLineRun run = new CommandLineRun(folder)
                .file("org.json", "{\"name\": \"small\", \"now\": \"2027-01-15T00:00:00Z\",\n \"peple\": []}");

        assertThat(run.run("serve", "--seed", "org.json")).isEqualTo(2);
        assertThat(run.err())
                .startsWith("latchkey: org.json: /peple")
                .endsWith("\nlatchkey: correct it, or begin with what latchkey serve --print-seed writes\n")
                .hasLineCount(2);
    }

    @Test
    void allThatIsWrongWithASeedIsNamedAtOnce() {
        CommandLineRun run = new CommandLineRun(folder).file("org.json", """
                        {
                          "name": "small",
                          "now": "2027-01-15T00:00:00Z",
                          "people": [{"id": "", "name": "Eve", "manger": "ada"}],
                          "items": [{"type": "ROLE", "id": "audit", "name": "Audit", "owner": "nobody"}],
                          "access": [{"identity": "ada", "type": "ROLE", "item": "audit", "removeDate": "yesterday"}]
                        }
                        """);

        assertThat(run.run("serve", "--seed", "org.json")).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
                        latchkey: org.json: /people/0/manger: there is no such key here; the keys are authority, email, id, manager, name, rights
                        latchkey: org.json: /access/0/removeDate: "yesterday" is not a date-time: it is not of the form 2027-01-15T21:22:23Z
                        latchkey: org.json: /people/0: its id is blank; give it one
                        latchkey: org.json: /items/0/owner: there is no person "nobody"
                        latchkey: org.json: /access/0/identity: there is no identity "ada"
                        latchkey: correct it, or begin with what latchkey serve --print-seed writes
                        """);
    }

    @Test
    void aSeedThatIsNotThereIsNamed() {
        CommandLineRun run = new CommandLineRun(folder);

        assertThat(run.run("serve", "--seed", "org.json")).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "latchkey: org.json: there is no such file; check its name and the folder that you are in\n");
    }

    @Test
    void aSeedWhoseIdsReferToNothingIsRefused() {
        CommandLineRun run = new CommandLineRun(folder)
                .file(
                        "org.json",
                        "{\"name\": \"small\", \"now\": \"2027-01-15T00:00:00Z\","
                                + " \"people\": [{\"id\": \"eve\", \"name\": \"Eve\", \"manager\": \"nobody\"}]}");

        assertThat(run.run("serve", "--seed", "org.json")).isEqualTo(2);
        assertThat(run.err()).startsWith("latchkey: org.json: /people/0").contains("nobody");
    }

    /** A command that runs in a thread of its own until it is closed. */
    private static final class Served implements AutoCloseable {
        private final HttpClient http = HttpClient.newHttpClient();
        private final CommandLineRun run;
        private final FutureTask<Integer> exit;
        private final Thread thread;
        private final String line;

        Served(Path folder, String... args) throws IOException {
            PipedReader reader = new PipedReader();
            PrintWriter out = new PrintWriter(new PipedWriter(reader));
            run = new CommandLineRun(folder)
                    .file("org.json", "{\"name\": \"small\", \"now\": \"2027-01-15T00:00:00Z\"}");
            exit = new FutureTask<>(() -> run.run(out, args));
            thread = new Thread(exit, "serve");
            thread.start();
            line = String.valueOf(new BufferedReader(reader).readLine());
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
        }

        HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
            return http.send(
                    HttpRequest.newBuilder(uri(path))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(json))
                            .build(),
                    BodyHandlers.ofString());
        }

        private URI uri(String path) {
            return URI.create(line.substring(line.indexOf("http")) + path);
        }

        int stop() throws InterruptedException, ExecutionException {
            thread.interrupt();
            return exit.get();
        }

        @Override
        public void close() {
            thread.interrupt();
        }
    }
}
