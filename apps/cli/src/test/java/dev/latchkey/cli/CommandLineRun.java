package dev.latchkey.cli;

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
import java.util.HashMap;
import java.util.Map;

/** Runs commands in a folder of their own, at a moment of their own, and keeps what they say. */
final class CommandLineRun {
    /** A grant that every edition takes. */
    static final String GOOD = """
            {"requestedFor": ["ada"], "requestedItems": [{"type": "ROLE", "id": "audit"}]}
            """;

    /** A revoke for two identities, without a comment. */
    static final String BAD = """
            {
              "requestType": "REVOKE_ACCESS",
              "requestedFor": ["ada", "bob"],
              "requestedItems": [{"type": "ROLE", "id": "audit", "comment": "The audit is over"}]
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

    String err() {
        return err.toString();
    }
}
