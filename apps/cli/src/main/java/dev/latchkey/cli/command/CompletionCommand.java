package dev.latchkey.cli.command;

import dev.latchkey.cli.shell.ExitCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script that a shell needs to complete commands and options. */
@Command(
        name = "completion",
        description = "Prints a script with which bash and zsh complete commands, options and their values.",
        footer = {
            "  latchkey completion > ~/.local/share/bash-completion/completions/latchkey",
            "  . <(latchkey completion)",
        })
final class CompletionCommand extends Subcommand {
    @Spec
    private @Nullable CommandSpec spec;

    CompletionCommand(LatchkeyCommand latchkey) {
        super(latchkey);
    }

    @Override
    public Integer call() {
        CommandSpec latchkey =
                Objects.requireNonNull(Objects.requireNonNull(spec).parent());
        shell.out().print(Completion.script(latchkey.commandLine()));
        return ExitCode.OK;
    }
}
