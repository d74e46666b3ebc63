package dev.latchkey.cli.command;

import dev.latchkey.bulk.submit.SubmitListener;
import dev.latchkey.bulk.submit.SubmitSummary;
import dev.latchkey.cli.shell.Shell;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows how far submitting has come: a bar on a terminal, a line for every hundred requests elsewhere. */
abstract class SubmitProgress implements SubmitListener, AutoCloseable {
    private static final int LINES = 100;

    static SubmitProgress of(Shell shell, int requests) {
        return shell.terminal().isThere() ? new Bar(requests) : new Lines(shell);
    }

    /** The counts as words. */
    static String text(SubmitSummary summary) {
        return summary.done() + " of " + summary.requests() + " requests done, " + summary.refused() + " refused, "
                + summary.needPerson() + " need a person, " + summary.unknown() + " unknown, " + summary.waiting()
                + " waiting";
    }

    private static int ended(SubmitSummary summary) {
        return summary.done() + summary.refused() + summary.needPerson();
    }

    @Override
    public abstract void close();

    private static final class Bar extends SubmitProgress {
        private final ProgressBar bar;

        Bar(int requests) {
            bar = new ProgressBarBuilder()
                    .setTaskName("submit")
                    .setInitialMax(requests)
                    .showSpeed()
                    .build();
        }

        @Override
        public void progressed(SubmitSummary summary) {
            bar.stepTo(ended(summary));
            bar.setExtraMessage(summary.refused() + " refused, " + summary.unknown() + " unknown");
        }

        @Override
        public void close() {
            bar.close();
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
            // Every line is written when it comes.
        }
    }
}
