package dev.latchkey.cli;

import dev.latchkey.cli.shell.ExitCode;
import dev.latchkey.cli.shell.Shell;
import dev.latchkey.cli.text.NearestNames;
import dev.latchkey.cli.text.Printable;
import java.util.Collection;
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
        shell.complain(problem(error));
        shell.err().print("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".\n");
        shell.err().flush();
        return ExitCode.COULD_NOT_RUN;
    }

    private static String problem(ParameterException error) {
        String said = Printable.of(String.valueOf(error.getMessage()));
        if (!(error instanceof UnmatchedArgumentException unmatched)) {
            return said;
        }
        String first = unmatched.getUnmatched().get(0);
        if (error.getCommandLine().getParent() == null && !first.startsWith("-")) {
            return noCommand(first, error.getCommandLine().getSubcommands().keySet());
        }
        List<String> suggestions = unmatched.getSuggestions();
        return suggestions.isEmpty() ? said : said + "; did you mean " + String.join(", ", suggestions) + "?";
    }

    private static String noCommand(String name, Collection<String> commands) {
        List<String> near = NearestNames.to(name, commands);
        return "there is no command \"" + Printable.of(name) + "\"; "
                + (near.isEmpty()
                        ? "use " + String.join(", ", commands)
                        : "did you mean " + String.join(" or ", near) + "?");
    }
}
