package dev.latchkey.cli.check;

import java.io.IOException;
import java.io.InputStream;

/** Checks files one after the other and reports what it finds on the way. Not thread-safe. */
public final class CheckRun {
    private final BodyChecker checker;
    private final BodyReader reader;
    private final CheckReporter reporter;
    private final Tally all = new Tally();
    private int files;

    /**
     * A run that is yet to be given files.
     *
     * @param checker what checks each body
     * @param reader how a file is cut into bodies, unless something else finds them
     * @param reporter is told what is found
     */
    public CheckRun(BodyChecker checker, BodyReader reader, CheckReporter reporter) {
        this.checker = checker;
        this.reader = reader;
        this.reporter = reporter;
    }

    /**
     * Checks the bodies of a file.
     *
     * @param file its name in reports
     * @param in what is in it
     * @throws IOException if it cannot be read to its end; bodies read before that are checked and reported
     */
    public void check(String file, InputStream in) throws IOException {
        check(file, in, reader);
    }

    /**
     * Checks bodies that are found in a way of their own.
     *
     * @param file the name of the file in reports
     * @param in what is in it
     * @param source finds the bodies
     * @throws IOException if it cannot be read to its end; bodies read before that are checked and reported
     */
    public void check(String file, InputStream in, BodySource source) throws IOException {
        Tally tally = new Tally();
        source.read(file, in, (input, utf8) -> {
            CheckResult result = checker.check(input, utf8);
            tally.add(result.getReport());
            all.add(result.getReport());
            reporter.body(result);
        });
        files++;
        reporter.endOfFile(file, tally);
    }

    /**
     * Ends the report.
     *
     * @return what was found in all files
     */
    public Tally end() {
        reporter.end(files, all);
        return all;
    }
}
