package dev.latchkey.cli.check;

import java.io.InputStream;

/** Shows how far a check of many lines has come. */
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
     * Sees how far a file is read.
     *
     * @param in the file
     * @return the same, to be read instead
     */
    InputStream watch(InputStream in);

    /**
     * Lets a report tell what was found, in the thread of the report.
     *
     * @param tally what was found in the file before
     * @param report tells it
     */
    void tell(Tally tally, Runnable report);

    /** Takes away what is shown. */
    @Override
    void close();
}
