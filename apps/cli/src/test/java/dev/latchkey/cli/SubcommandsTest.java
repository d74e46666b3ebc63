package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.cli.command.LatchkeyCommand;
import dev.latchkey.cli.command.Subcommands;
import dev.latchkey.cli.shell.Shell;
import java.nio.file.Path;
import java.util.List;
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
        return Latchkey.commandLine(Shell.silent(), new LatchkeyCommand(Shell.silent()), args)
                .getSubcommands()
                .values()
                .stream()
                .map(CommandLine::getCommandName)
                .toList();
    }
}
