package dev.latchkey.verification.fuzz;

import dev.latchkey.cli.shell.Shell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Runs commands in an empty folder, without a tenant. */
final class CommandLines {
    private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");
    /** These wait for somebody, or leave the folder. */
    private static final Set<String> NOT_RUN = Set.of("serve", "emulator");

    private static final Method RUN = find();

    private CommandLines() {}

    static void run(byte[] data) throws IOException {
        String text = new String(data, StandardCharsets.UTF_8);
        int end = text.indexOf("\n\n");
        List<String> args = (end < 0 ? text : text.substring(0, end))
                .lines()
                .filter(arg -> !arg.contains("/") && !arg.contains("\\") && !arg.contains(".."))
                .toList();
        if (args.stream().anyMatch(NOT_RUN::contains)) {
            return;
        }
        byte[] file = (end < 0 ? "" : text.substring(end + 2)).getBytes(StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("fuzz");
        try {
            Files.write(folder.resolve("file"), file);
            run(folder, file, args);
        } finally {
            delete(folder);
        }
    }

    private static void run(Path folder, byte[] file, List<String> args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Shell shell = new Shell(
                new ByteArrayInputStream(file),
                new PrintWriter(out),
                new PrintWriter(err),
                () -> NOW,
                Map.of(),
                folder,
                () -> false);
        int exit;
        try {
            exit = (int) RUN.invoke(null, shell, args.toArray(String[]::new));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(args + " threw", e);
        }
        if (exit < 0 || exit > 2) {
            throw new AssertionError(args + " ended with " + exit);
        }
        if (err.toString().contains("please report")) {
            throw new AssertionError(args + " said " + err);
        }
    }

    private static Method find() {
        try {
            Method run =
                    Class.forName("dev.latchkey.cli.Latchkey").getDeclaredMethod("run", Shell.class, String[].class);
            run.setAccessible(true);
            return run;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("there is no way to run a command", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
