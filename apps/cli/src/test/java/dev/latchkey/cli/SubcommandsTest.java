package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.cli.command.LatchkeyCommand;
import dev.latchkey.cli.command.Subcommands;
import dev.latchkey.cli.shell.Shell;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SubcommandsTest {
    @Test
    void eachCommandIsCalledAsItIsListed() {
        assertThat(commands()).isEqualTo(Subcommands.names());
    }

    @Test
    void onlyTheCommandThatTheFirstArgumentNamesIsMade() {
        assertThat(commands("check", "rules")).containsExactly("check");
        assertThat(commands("--color=never", "check")).hasSameSizeAs(Subcommands.names());
        assertThat(commands("help", "check")).hasSameSizeAs(Subcommands.names());
    }

    @Test
    void theHelpOfAllListsAllWhateverFollows() {
        CommandLineRun run = new CommandLineRun(Path.of(""));

        assertThat(run.run("--help", "check")).isZero();
        assertThat(run.out()).contains("\n  check", "\n  serve");
    }

    private static List<String> commands(String... args) {
        return Latchkey.commandLine(nowhere(), new LatchkeyCommand(nowhere()), args).getSubcommands().values().stream()
                .map(CommandLine::getCommandName)
                .toList();
    }

    private static Shell nowhere() {
        PrintWriter nothing = new PrintWriter(Writer.nullWriter());
        return new Shell(
                InputStream.nullInputStream(), nothing, nothing, Instant::now, Map.of(), Path.of(""), () -> false);
    }
}
