package dev.latchkey.cli;

import dev.latchkey.cli.command.LatchkeyCommand;
import dev.latchkey.cli.command.Subcommands;
import dev.latchkey.cli.shell.Shell;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Puts the commands together and runs one. */
final class Latchkey {
    private Latchkey() {}

    /** Runs a command and returns its exit code; never throws. */
    static int run(Shell shell, String... args) {
        LatchkeyCommand latchkey = new LatchkeyCommand(shell);
        Failures failures = new Failures(shell, latchkey);
        try {
            return commandLine(shell, latchkey, args)
                    .setExecutionStrategy(parsed -> execute(parsed, shell, failures))
                    .execute(args);
        } catch (RuntimeException | Error failure) {
            return failures.tell(failure);
        }
    }

    /** Picocli itself would print the stack trace of an exception that it cannot handle. */
    private static int execute(ParseResult parsed, Shell shell, Failures failures) {
        try {
            int exit = new RunLast().execute(parsed);
            shell.out().flush();
            return exit;
        } catch (ParameterException wrongUsage) {
            throw wrongUsage;
        } catch (ExecutionException failure) {
            return failures.tell(failure.getCause() == null ? failure : failure.getCause());
        } catch (RuntimeException | Error failure) {
            return failures.tell(failure);
        }
    }

    static CommandLine commandLine(Shell shell, LatchkeyCommand latchkey, String... args) {
        CommandLine commandLine = new CommandLine(latchkey);
        Subcommands.of(latchkey, args).forEach(commandLine::addSubcommand);
        return commandLine
                .setOut(shell.out())
                .setErr(shell.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExpandAtFiles(false)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(new UsageErrors(shell));
    }
}
