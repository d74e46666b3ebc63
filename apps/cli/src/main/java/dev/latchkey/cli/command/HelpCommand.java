package dev.latchkey.cli.command;

import dev.latchkey.cli.shell.ExitCode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Shows the help that {@code --help} shows, for those who ask with a word. */
@Command(
        name = "help",
        description = "Shows the help of a command.",
        footer = {
            "  latchkey help",
            "  latchkey help check",
        })
final class HelpCommand extends Subcommand {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "COMMAND",
            arity = "0..1",
            description = "The command. Without it: what there is, and what all commands have in common.")
    private @Nullable String command;

    HelpCommand(LatchkeyCommand latchkey) {
        super(latchkey);
    }

    @Override
    public Integer call() {
        CommandLine latchkey = Objects.requireNonNull(spec).root().commandLine();
        CommandLine asked =
                command == null ? latchkey : latchkey.getSubcommands().get(command);
        if (asked == null) {
            throw new UnmatchedArgumentException(latchkey, List.of(Objects.requireNonNull(command)));
        }
        asked.usage(shell.out());
        return ExitCode.OK;
    }
}
