package dev.latchkey.cli;

import dev.latchkey.cli.command.UnknownCommand;
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
        shell.complain(describe(error));
        shell.err().print("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".\n");
        shell.err().flush();
        return ExitCode.COULD_NOT_RUN;
    }

    private static String describe(ParameterException error) {
        if (!(error instanceof UnmatchedArgumentException unmatched)) {
            return Printable.of(String.valueOf(error.getMessage()));
        }
        CommandLine command = unmatched.getCommandLine();
        String first = unmatched.getUnmatched().isEmpty()
                ? ""
                : unmatched.getUnmatched().get(0);
        if (unmatched.isUnknownOption()) {
            List<String> suggestions = unmatched.getSuggestions();
            return "there is no option " + Printable.of(first) + " here"
                    + (suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions) + "?");
        }
        return command.getSubcommands().isEmpty()
                ? "\"" + Printable.of(first) + "\" is one argument too many; leave it out"
                : UnknownCommand.message(first, command);
    }
}
