package dev.latchkey.cli;

import dev.latchkey.cli.shell.Shell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Runs commands in a folder of their own, at a moment of their own, and keeps what they say. */
final class CommandLineRun {
    /** A grant that every API version takes. */
    static final String GOOD = """
            {"requestedFor": ["ada"], "requestedItems": [{"type": "ROLE", "id": "audit"}]}
            """;

    /** A revoke for two identities. */
    static final String BAD = """
            {
              "requestType": "REVOKE_ACCESS",
              "requestedFor": ["ada", "bob"],
              "requestedItems": [{"type": "ROLE", "id": "ledger", "comment": "The audit is over"}]
            }
            """;

    /** A grant with a field that no document has. */
    static final String DOUBTFUL = """
            {"requestedFor": ["ada"], "requestedItems": [{"type": "ROLE", "id": "audit"}], "note": "soon"}
            """;

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private InputStream in = InputStream.nullInputStream();
    private boolean terminal;

    CommandLineRun(Path folder) {
        this.folder = folder;
    }

    CommandLineRun file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    CommandLineRun file(String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    CommandLineRun in(String content) {
        return in(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    CommandLineRun in(InputStream content) {
        in = content;
        return this;
    }

    CommandLineRun environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    CommandLineRun terminal() {
        terminal = true;
        return environment("TERM", "xterm");
    }

    /** Checks with the facts that decide on all rules about {@link #GOOD}, {@link #BAD} and {@link #DOUBTFUL}. */
    int check(String... args) {
        List<String> all = new ArrayList<>(List.of("check", "--facts", "facts.json"));
        all.addAll(List.of(args));
        return file("facts.json", sampleFacts()).run(all.toArray(String[]::new));
    }

    /** A manager asks for what two people whom they manage may have; the time is not among these facts. */
    static String sampleFacts() {
        try (InputStream sample = Objects.requireNonNull(CommandLineRun.class.getResourceAsStream("facts.json"))) {
            return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int run(String... args) {
        return run(new PrintWriter(out), args);
    }

    int run(PrintWriter standardOutput, String... args) {
        Instant now = Instant.parse("2026-11-21T00:00:00Z");
        return Latchkey.run(
                new Shell(in, standardOutput, new PrintWriter(err), () -> now, environment, folder, () -> terminal),
                args);
    }

    String out() {
        return out.toString();
    }

    String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String err() {
        return err.toString();
    }
}
