package dev.latchkey.cli;

import dev.latchkey.cli.shell.Shell;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Loads the classes that commands need most often, for an archive of classes that makes later starts faster. A launcher runs it once with
 * {@code -XX:ArchiveClassesAtExit}.
 */
public final class Training {
    static final String BODY = """
            {"requestedFor": ["ada", "bob"], "requestType": "REVOKE_ACCESS",
             "requestedItems": [{"type": "ROLE", "id": "audit", "removeDate": "2026-12-31T23:00:00Z"}]}
            """;

    static final List<String> COMMANDS = List.of(
            "--help",
            "--version",
            "check --no-settings -",
            "check --no-settings --format json -",
            "check --no-settings --format sarif -",
            "check --no-settings --format github -",
            "explain --no-settings revoke-comment",
            "rules --no-settings",
            "demo --checks");

    private Training() {}

    /**
     * Runs the commands, and drops what they say.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        for (String command : COMMANDS) {
            Shell silent = Shell.silent();
            Latchkey.run(
                    new Shell(
                            new ByteArrayInputStream(BODY.getBytes(StandardCharsets.UTF_8)),
                            silent.out(),
                            silent.err(),
                            silent.clock(),
                            silent.environment(),
                            silent.folder(),
                            silent.terminal()),
                    command.split(" "));
        }
    }
}
