package dev.latchkey.cli.check;

import java.io.InputStream;

/** Shows the progress of a check of many lines. */
public interface CheckProgress extends AutoCloseable {
    /** Shows nothing. */
    CheckProgress NONE = new CheckProgress() {
        @Override
        public InputStream watch(InputStream in) {
            return in;
        }

        @Override
        public void tell(Tally tally, Runnable report) {
            report.run();
        }

        @Override
        public void close() {}
    };

    /**
     * Observes the reading of a file.
     *
     * @param in the file
     * @return the stream to read instead
     */
    InputStream watch(InputStream in);

    /**
     * Runs an action that prints findings, on the thread that prints them.
     *
     * @param tally the counts of the file so far
     * @param report reports them
     */
    void tell(Tally tally, Runnable report);

    /** Removes the display. */
    @Override
    void close();
}
