package dev.latchkey.cli;

import picocli.CommandLine;

/** Puts the commands together and runs one. */
final class Latchkey {
    private Latchkey() {}

    /** Runs a command and says how it went; never throws. */
    static int run(Shell shell, String... args) {
        LatchkeyCommand latchkey = new LatchkeyCommand(shell);
        Failures failures = new Failures(shell, latchkey);
        try {
            int exit = commandLine(shell, latchkey)
                    .setExecutionExceptionHandler((failure, command, parsed) -> failures.tell(failure))
                    .execute(args);
            shell.out().flush();
            shell.err().flush();
            return exit;
        } catch (RuntimeException | Error failure) {
            return failures.tell(failure);
        }
    }

    private static CommandLine commandLine(Shell shell, LatchkeyCommand latchkey) {
        return new CommandLine(latchkey)
                .addSubcommand(new CheckCommand(shell, latchkey))
                .addSubcommand(new RulesCommand(shell))
                .addSubcommand(new ExplainCommand(shell, latchkey))
                .addSubcommand(new DemoCommand(shell, latchkey))
                .setOut(shell.out())
                .setErr(shell.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExpandAtFiles(false)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(new UsageErrors(shell));
    }
}
