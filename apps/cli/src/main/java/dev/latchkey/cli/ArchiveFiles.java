package dev.latchkey.cli;

import dev.latchkey.cli.command.Completion;
import dev.latchkey.cli.command.LatchkeyCommand;
import dev.latchkey.cli.manual.ManualPage;
import dev.latchkey.cli.shell.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** Writes what the archive of the command line holds beside the jar. The build runs it. */
public final class ArchiveFiles {
    private ArchiveFiles() {}

    /**
     * Writes the completion for shells and the manual pages.
     *
     * @param args a folder, and the version of Latchkey
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), args[1]);
    }

    static void write(Path folder, String version) throws IOException {
        Shell shell = Shell.silent();
        CommandLine latchkey = Latchkey.commandLine(shell, new LatchkeyCommand(shell));
        writeFile(folder.resolve("completion/latchkey.bash"), Completion.script(latchkey));
        Path manual = folder.resolve("man/man1");
        writeFile(manual.resolve(ManualPage.name(latchkey) + ".1"), ManualPage.of(latchkey, version));
        for (CommandLine command : latchkey.getSubcommands().values()) {
            writeFile(manual.resolve(ManualPage.name(command) + ".1"), ManualPage.of(command, version));
        }
    }

    private static void writeFile(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
