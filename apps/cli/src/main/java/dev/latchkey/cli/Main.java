package dev.latchkey.cli;

import dev.latchkey.cli.shell.StandardShell;

/** The entry point of the process. */
public final class Main {
    private Main() {}

    /**
     * Runs a command and ends the process: with 0 if all is well, 1 if a rule is violated, 2 if the command could not
     * do its work.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.exit(Latchkey.run(StandardShell.open(), args));
    }
}
