package dev.latchkey.cli.command;

import dev.latchkey.cli.check.FailedInputs;
import dev.latchkey.cli.settings.OwnRuleFailedException;
import dev.latchkey.cli.shell.Input;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.cli.shell.Shell;

/** Lists the first bodies that could not be checked and counts the others. Not thread-safe. */
final class FailedInputsSummary implements FailedInputs {
    /** The number of inputs listed for a failing rule. A rule often fails for every body, and a few are enough. */
    private static final int MOST_NAMED = 10;

    private final Shell shell;
    private final boolean traced;
    private int count;

    /** With whether a stack trace is wanted. */
    FailedInputsSummary(Shell shell, boolean traced) {
        this.shell = shell;
        this.traced = traced;
    }

    @Override
    public void tell(Input input, OwnRuleFailedException failure) {
        count++;
        if (count > MOST_NAMED) {
            return;
        }
        shell.complain(Printable.of(input.getName()) + ": " + Printable.of(failure.getMessage())
                + "; correct the rule: nothing else is reported about this body");
        Throwable cause = failure.getCause();
        if (traced && cause != null) {
            cause.printStackTrace(shell.err());
            shell.err().flush();
        }
    }

    /** Prints the number of the others; returns true if there were no failures. */
    boolean endWithout() {
        if (count > MOST_NAMED) {
            shell.complain(
                    (count - MOST_NAMED) + " more bodies could not be checked because a rule of your own failed");
        }
        return count == 0;
    }
}
