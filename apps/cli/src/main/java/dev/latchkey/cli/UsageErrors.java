package dev.latchkey.cli;

import dev.latchkey.cli.command.UnknownCommand;
import dev.latchkey.cli.shell.ExitCode;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.cli.shell.Shell;
import dev.latchkey.validation.text.NearNames;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports a problem with the options in two lines, instead of printing all of the help. */
final class UsageErrors implements IParameterExceptionHandler {
    private final Shell shell;

    UsageErrors(Shell shell) {
        this.shell = shell;
    }

    @Override
    public int handleParseException(ParameterException error, String[] args) {
        CommandLine command = error.getCommandLine();
        shell.complain(describe(error, args));
        shell.err().print("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".\n");
        shell.err().flush();
        return ExitCode.COULD_NOT_RUN;
    }

    private static String describe(ParameterException error, String[] args) {
        if (!(error instanceof UnmatchedArgumentException unmatched)) {
            String flag = valueOfFlag(error.getCommandLine().getCommandSpec(), args);
            return Printable.of(flag == null ? String.valueOf(error.getMessage()) : flag);
        }
        CommandLine command = unmatched.getCommandLine();
        String first = unmatched.getUnmatched().isEmpty()
                ? ""
                : unmatched.getUnmatched().get(0);
        if (unmatched.isUnknownOption()) {
            Set<String> options =
                    new TreeSet<>(command.getCommandSpec().optionsMap().keySet());
            String name = first.split("=", 2)[0];
            return "there is no option " + Printable.of(name) + " here; "
                    + NearNames.question(name, options, "choose one of " + String.join(", ", options));
        }
        return command.getSubcommands().isEmpty()
                ? "\"" + Printable.of(first) + "\" is one argument too many; leave it out"
                : UnknownCommand.message(first, command);
    }

    /**
     * Reports an option without a value that was given one; null if there is none. The value may belong to another
     * option.
     */
    private static @Nullable String valueOfFlag(CommandSpec command, String[] args) {
        for (String arg : args) {
            String[] parts = arg.split("=", 2);
            OptionSpec flag = parts.length == 2 ? command.findOption(parts[0]) : null;
            if (flag != null && flag.arity().max() == 0) {
                return parts[0] + " takes no value; write "
                        + command.options().stream()
                                .filter(option -> takes(option, parts[1]))
                                .findFirst()
                                .map(option -> option.longestName() + "=" + parts[1] + " " + parts[0])
                                .orElse(parts[0]);
            }
        }
        return null;
    }

    private static boolean takes(OptionSpec option, String value) {
        Iterable<String> candidates = option.completionCandidates();
        return candidates != null
                && StreamSupport.stream(candidates.spliterator(), false).anyMatch(value::equals);
    }
}
