package dev.latchkey.cli;

import dev.latchkey.cli.shell.ExitCode;
import dev.latchkey.cli.shell.Shell;
import dev.latchkey.cli.text.Printable;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in two lines what is wrong with the options, instead of printing all of the help. */
final class UsageErrors implements IParameterExceptionHandler {
    private final Shell shell;

    UsageErrors(Shell shell) {
        this.shell = shell;
    }

    @Override
    public int handleParseException(ParameterException error, String[] args) {
        CommandLine command = error.getCommandLine();
        shell.complain(Printable.of(String.valueOf(error.getMessage())) + suggestions(error));
        shell.err().print("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".\n");
        shell.err().flush();
        return ExitCode.COULD_NOT_RUN;
    }

    private static String suggestions(ParameterException error) {
        List<String> suggestions =
                error instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return suggestions.isEmpty() ? "" : "; did you mean " + String.join(", ", suggestions) + "?";
    }
}
