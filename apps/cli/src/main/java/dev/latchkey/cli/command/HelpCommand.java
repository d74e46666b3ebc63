package dev.latchkey.cli.command;

import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.ExitCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the help of a command. */
@Command(
        name = "help",
        description = "Shows the help of a command, as --help after it does.",
        footer = {
            "  latchkey help",
            "  latchkey help check",
        })
final class HelpCommand extends Subcommand {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "The command. Without it: all of latchkey.")
    private @Nullable String command;

    HelpCommand(LatchkeyCommand latchkey) {
        super(latchkey);
    }

    @Override
    public Integer call() {
        CommandLine latchkey = Objects.requireNonNull(spec).parent().commandLine();
        CommandLine asked =
                command == null ? latchkey : latchkey.getSubcommands().get(command);
        if (asked == null) {
            throw new CannotRunException(UnknownCommand.message(String.valueOf(command), latchkey));
        }
        asked.usage(shell.out());
        return ExitCode.OK;
    }
}
