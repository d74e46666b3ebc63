package dev.latchkey.cli;

import dev.latchkey.cli.command.LatchkeyCommand;
import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.ExitCode;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.cli.shell.ReportingOutputStream.OutputLostException;
import dev.latchkey.cli.shell.Shell;

/**
 * Reports to the user why a command ended: what to change, or an unexpected error, with a stack trace only on request.
 */
final class Failures {
    private final Shell shell;
    private final LatchkeyCommand latchkey;

    Failures(Shell shell, LatchkeyCommand latchkey) {
        this.shell = shell;
        this.latchkey = latchkey;
    }

    int tell(Throwable failure) {
        try {
            if (failure instanceof CannotRunException refused) {
                refused.getMessages().forEach(shell::complain);
                return ExitCode.COULD_NOT_RUN;
            }
            if (failure instanceof OutOfMemoryError) {
                shell.complain("there is not enough memory; check less at a time, or give Java more, for example with"
                        + " LATCHKEY_JAVA=-Xmx4g");
            } else if (!(failure instanceof OutputLostException lost)) {
                shell.complain("an error that should not happen: " + Printable.of(failure.toString())
                        + "; please report it with your command and what it prints with --debug");
            } else if (!lost.isClosedPipe()) {
                complainOnly("the output cannot be written: " + lost.getMessage());
            }
            if (latchkey.isDebug()) {
                failure.printStackTrace(shell.err());
                shell.err().flush();
            }
        } catch (OutputLostException nobodyListens) {
            return ExitCode.COULD_NOT_RUN;
        }
        return ExitCode.COULD_NOT_RUN;
    }

    /** Leaves standard output alone, where nothing can be written. */
    private void complainOnly(String message) {
        shell.err().print("latchkey: " + message + "\n");
        shell.err().flush();
    }
}
