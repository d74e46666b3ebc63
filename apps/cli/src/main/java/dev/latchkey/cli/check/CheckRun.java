package dev.latchkey.cli.check;

import dev.latchkey.cli.check.BodySource.Bodies;
import dev.latchkey.cli.settings.OwnRuleFailedException;
import dev.latchkey.cli.shell.Input;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Checks files one after the other and reports what it finds on the way. Not thread-safe. */
public final class CheckRun {
    private final BodyChecker checker;
    private final BodyReader reader;
    private final CheckReporter reporter;
    private final KnownFindings known;
    private final FailedInputs unchecked;
    private final Tally all = new Tally();
    private int files;

    /**
     * A run that is yet to be given files.
     *
     * @param checker what checks each body
     * @param reader how a file is cut into bodies, unless something else finds them
     * @param reporter receives the findings
     */
    public CheckRun(BodyChecker checker, BodyReader reader, CheckReporter reporter) {
        this(checker, reader, reporter, KnownFindings.NONE, FailedInputs.FATAL);
    }

    /**
     * A run that is yet to be given files.
     *
     * @param checker what checks each body
     * @param reader how a file is cut into bodies
     * @param reporter receives the findings
     * @param known the findings that are not reported again
     * @param unchecked receives the bodies that a rule of the tenant's own fails for; the others are checked
     */
    public CheckRun(
            BodyChecker checker,
            BodyReader reader,
            CheckReporter reporter,
            KnownFindings known,
            FailedInputs unchecked) {
        this.checker = checker;
        this.reader = reader;
        this.reporter = reporter;
        this.known = known;
        this.unchecked = unchecked;
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
        known.start(file);
        source.read(file, in, new Bodies() {
            @Override
            public void accept(Input input, byte[] utf8) {
                CheckResult result;
                try {
                    result = checker.check(input, utf8);
                } catch (OwnRuleFailedException e) {
                    refuse(input, e);
                    return;
                }
                CheckResult rest = result.without(known);
                tally.add(rest);
                all.add(rest);
                reporter.body(rest);
            }

            @Override
            public void refuse(Input input, OwnRuleFailedException failure) {
                unchecked.tell(input, failure);
                tally.addUnchecked();
                all.addUnchecked();
                reporter.unchecked(input, failure);
            }
        });
        files++;
        // What is known of a body that was not checked may still be there.
        List<ObsoleteEntry> obsolete = tally.getUnchecked() > 0 ? List.of() : known.end();
        tally.addObsolete(obsolete);
        all.addObsolete(obsolete);
        reporter.endOfFile(file, tally);
    }

    /**
     * Tells that a file could not be checked, or not to its end.
     *
     * @param file its name, as the user gave it
     */
    public void unread(String file) {
        reporter.unread(file);
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
