package dev.latchkey.cli;

import dev.latchkey.cli.shell.Shell;
import dev.latchkey.cli.shell.StandardShell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Loads the classes that most commands use, for a class data archive that makes later starts faster. A launcher runs it
 * once with {@code -XX:ArchiveClassesAtExit}.
 */
public final class Training {
    /** Bodies by the names of their files: one that breaks a rule, and one that does not. */
    static final Map<String, String> FILES = Map.of("broken.json", """
            {"requestedFor": ["ada", "bob"], "requestType": "REVOKE_ACCESS", \
            "requestedItems": [{"type": "ROLE", "id": "audit", "removeDate": "2026-12-31T23:00:00Z"}]}
            """, "legal.json", """
            {"requestedFor": ["ada"], "requestedItems": [{"type": "ENTITLEMENT", "id": "audit", "comment": "Joins", \
            "clientMetadata": {"ticket": "17"}}]}
            """);

    static final List<String> COMMANDS = List.of(
            "--help",
            "--version",
            "check --no-settings broken.json",
            "check --no-settings legal.json",
            "check --no-settings --lines broken.json legal.json",
            "check --no-settings --format json broken.json legal.json",
            "check --no-settings --format jsonl broken.json legal.json",
            "check --no-settings --format sarif broken.json legal.json",
            "check --no-settings --format junit broken.json legal.json",
            "check --no-settings --format github broken.json legal.json",
            "check --no-settings --format markdown broken.json legal.json",
            "explain --no-settings revoke-comment",
            "rules --no-settings",
            "demo --checks");

    private Training() {}

    /**
     * Runs the commands as a user does: with files, and with the output of the process.
     *
     * @param args ignored
     * @throws IOException if the files cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("latchkey");
        try {
            write(folder);
            Shell shell = StandardShell.open();
            for (String command : COMMANDS) {
                Latchkey.run(
                        new Shell(
                                shell.in(),
                                shell.out(),
                                shell.err(),
                                shell.clock(),
                                Map.of(),
                                folder,
                                shell.terminal()),
                        command.split(" "));
            }
        } finally {
            for (String name : FILES.keySet()) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }

    static void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
