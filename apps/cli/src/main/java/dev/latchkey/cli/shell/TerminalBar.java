package dev.latchkey.cli.shell;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A progress bar on the last line of a terminal, with rate, time left and counts. What is printed meanwhile comes above it.
 * Thread-safe.
 */
public final class TerminalBar implements AutoCloseable {
    /** For steps that are bytes. */
    public static final long MEGABYTE = 1024L * 1024;

    private static final int WIDTH = 100;
    private static final String TO_START_OF_LINE = "\r";
    private static final String CLEAR_TO_END_OF_LINE = "\u001b[K";

    private final PrintWriter err;
    private final ProgressBar bar;
    private boolean shown;
    private boolean closed;

    private TerminalBar(PrintWriter err, ProgressBarBuilder builder) {
        this.err = err;
        this.bar = builder.setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
                .showSpeed()
                .build();
    }

    /**
     * Shows a bar on standard error.
     *
     * @param shell the terminal
     * @param task the name of the task
     * @param steps the total number of steps; negative if unknown
     * @param unit the unit that steps are shown in; empty for the steps themselves
     * @param stepsPerUnit the number of steps in one unit
     * @return the bar
     */
    public static TerminalBar show(Shell shell, String task, long steps, String unit, long stepsPerUnit) {
        return new TerminalBar(
                shell.err(),
                new ProgressBarBuilder().setTaskName(task).setInitialMax(steps).setUnit(unit, stepsPerUnit));
    }

    private synchronized void draw(String text) {
        err.print(TO_START_OF_LINE + text + CLEAR_TO_END_OF_LINE);
        err.flush();
        shown = true;
    }

    private synchronized void clear() {
        if (shown) {
            err.print(TO_START_OF_LINE + CLEAR_TO_END_OF_LINE);
            err.flush();
            shown = false;
        }
    }

    /**
     * Moves the bar.
     *
     * @param steps the number of completed steps
     * @param counts the text to show beside it
     */
    public void move(long steps, String counts) {
        bar.stepTo(steps);
        bar.setExtraMessage(" " + counts);
    }

    /**
     * Prints on the terminal, where the bar is. It comes back with its next move.
     *
     * @param print prints whole lines, and flushes them
     */
    public synchronized void above(Runnable print) {
        clear();
        print.run();
    }

    /** Draws the bar as it stands now, and ends its line. */
    public void end() {
        bar.close();
        closed = true;
        err.print("\n");
        err.flush();
    }

    /** Takes the bar away, unless it has ended. */
    @Override
    public void close() {
        if (!closed) {
            bar.close();
            closed = true;
            clear();
        }
    }
}
