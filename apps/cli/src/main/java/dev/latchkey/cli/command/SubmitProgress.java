package dev.latchkey.cli.command;

import dev.latchkey.bulk.submit.SubmitListener;
import dev.latchkey.bulk.submit.SubmitSummary;
import dev.latchkey.cli.shell.Shell;
import dev.latchkey.cli.shell.TerminalBar;

/** Shows the progress of a submission: a bar on a terminal, otherwise a line for every hundred requests. */
abstract class SubmitProgress implements SubmitListener, AutoCloseable {
    private static final int LINES = 100;

    static SubmitProgress of(Shell shell, int requests) {
        return shell.terminal().isThere() ? new Bar(shell, requests) : new Lines(shell);
    }

    /** Returns the counts as text. */
    static String text(SubmitSummary summary) {
        return summary.done() + " of " + summary.requests() + " requests done, " + summary.refused() + " refused, "
                + summary.needPerson() + " need a person, " + summary.unknown() + " unknown, " + summary.waiting()
                + " waiting";
    }

    private static int ended(SubmitSummary summary) {
        return summary.done() + summary.refused() + summary.needPerson();
    }

    /** Prints text or asks the user while the progress is shown. */
    void above(Runnable print) {
        print.run();
    }

    @Override
    public abstract void close();

    private static final class Bar extends SubmitProgress {
        private final TerminalBar bar;

        Bar(Shell shell, int requests) {
            bar = TerminalBar.show(shell, "submit", requests, "", 1);
        }

        @Override
        public void progressed(SubmitSummary summary) {
            bar.move(
                    ended(summary),
                    summary.done() + " done, " + summary.refused() + " refused, "
                            + (summary.unknown() + summary.needPerson()) + " unknown");
        }

        @Override
        void above(Runnable print) {
            bar.above(print);
        }

        @Override
        public void close() {
            bar.end();
        }
    }

    private static final class Lines extends SubmitProgress {
        private final Shell shell;
        private int shown;

        Lines(Shell shell) {
            this.shell = shell;
        }

        @Override
        public void progressed(SubmitSummary summary) {
            if (ended(summary) >= shown + LINES) {
                shown = ended(summary);
                shell.err().print(shell.clock().instant() + " " + text(summary) + "\n");
                shell.err().flush();
            }
        }

        @Override
        public void close() {
            // Each line is written immediately.
        }
    }
}
