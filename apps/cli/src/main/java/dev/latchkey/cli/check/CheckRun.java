package dev.latchkey.cli.check;

import dev.latchkey.cli.check.BodySource.Bodies;
import dev.latchkey.cli.settings.OwnRuleFailedException;
import dev.latchkey.cli.shell.Input;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Checks files one by one and reports findings as they occur. Not thread-safe. */
public final class CheckRun {
    /**
     * The number of batches in progress for each thread: one being checked, the others waiting to be checked or
     * reported.
     */
    private static final int BATCHES_PER_THREAD = 3;

    private final BodyChecker checker;
    private final BodyReader reader;
    private final int threads;
    private final CheckReporter reporter;
    private final KnownFindings known;
    private final FailedInputs unchecked;
    private final CheckProgress progress;
    private final Tally all = new Tally();
    private int files;

    /**
     * Creates a run in one thread.
     *
     * @param checker checks each body
     * @param reader splits a file into bodies, unless a {@link BodySource} does
     * @param reporter receives the findings
     */
    public CheckRun(BodyChecker checker, BodyReader reader, CheckReporter reporter) {
        this(checker, reader, 1, reporter, KnownFindings.NONE, FailedInputs.FATAL, CheckProgress.NONE);
    }

    /**
     * Creates a run.
     *
     * @param checker checks each body
     * @param reader splits a file into bodies
     * @param threads the number of lines checked in parallel; facts and rules are used by as many threads. Findings are
     *     reported in the order of the lines, on the calling thread
     * @param reporter receives the findings
     * @param known the findings that are not reported again
     * @param unchecked receives the bodies for which a custom rule of the tenant fails; the others are checked
     * @param progress shows the progress of a file of many lines
     */
    public CheckRun(
            BodyChecker checker,
            BodyReader reader,
            int threads,
            CheckReporter reporter,
            KnownFindings known,
            FailedInputs unchecked,
            CheckProgress progress) {
        this.checker = checker;
        this.reader = reader;
        this.threads = threads;
        this.reporter = reporter;
        this.known = known;
        this.unchecked = unchecked;
        this.progress = progress;
    }

    /**
     * Checks the bodies of a file.
     *
     * @param file the file's name in reports
     * @param in the file's content
     * @throws IOException if it cannot be read to its end; bodies read before that are checked and reported
     */
    public void check(String file, InputStream in) throws IOException {
        if (reader == BodyReader.LINES) {
            check(file, told -> checkLines(file, in, told));
        } else {
            check(file, in, reader);
        }
    }

    /**
     * Checks the bodies that a source finds, one by one.
     *
     * @param file the name of the file in reports
     * @param in the file's content
     * @param source finds the bodies
     * @throws IOException if it cannot be read to its end; bodies read before that are checked and reported
     */
    public void check(String file, InputStream in, BodySource source) throws IOException {
        check(file, told -> source.read(file, in, told));
    }

    private void checkLines(String file, InputStream in, Told told) throws IOException {
        InputStream watched = progress.watch(in);
        // The baseline has to see every result, and leaves some findings out.
        boolean decided = known == KnownFindings.NONE;
        Predicate<CheckResult> silent = decided ? reporter::isSilentOn : result -> false;
        new OrderedPipeline<BodyBatch.Checked>(threads, threads * BATCHES_PER_THREAD * BodyBatch.FULL)
                .run(
                        pieces -> new LineBatches(batch -> batch.check(checker, silent), pieces).read(file, watched),
                        batch -> progress.tell(told.tally, () -> told.accept(batch, decided)));
    }

    private void check(String file, Reading reading) throws IOException {
        Tally tally = new Tally();
        known.start(file);
        try {
            reading.read(new Told(tally));
        } finally {
            all.add(tally);
        }
        files++;
        // The known findings of a body that was not checked may still exist.
        List<ObsoleteEntry> obsolete = tally.getUnchecked() > 0 ? List.of() : known.end();
        tally.addObsolete(obsolete);
        all.addObsolete(obsolete);
        reporter.endOfFile(file, tally);
    }

    /**
     * Reports that a file could not be checked, or not to its end.
     *
     * @param file its name, as the user gave it
     */
    public void unread(String file) {
        reporter.unread(file);
    }

    /**
     * Ends the report.
     *
     * @return the counts of all files
     */
    public Tally end() {
        reporter.end(files, all);
        return all;
    }

    /** Reads a file and passes on its bodies. */
    private interface Reading {
        void read(Told told) throws IOException;
    }

    /** Reports bodies one by one. */
    private final class Told implements Bodies {
        private final Tally tally;

        Told(Tally tally) {
            this.tally = tally;
        }

        @Override
        public void accept(Input input, byte[] utf8) {
            CheckResult result;
            try {
                result = checker.check(input, utf8);
            } catch (OwnRuleFailedException e) {
                refuse(input, e);
                return;
            }
            tell(result);
        }

        @Override
        public void refuse(Input input, OwnRuleFailedException failure) {
            unchecked.tell(input, failure);
            tally.addUnchecked();
            reporter.unchecked(input, failure);
        }

        void accept(BodyBatch.Checked batch, boolean decided) {
            if (decided) {
                tally.add(batch.tally());
            }
            for (BodyBatch.Outcome outcome : batch.outcomes()) {
                CheckResult result = outcome.result();
                if (result == null) {
                    refuse(outcome.input(), Objects.requireNonNull(outcome.failure()));
                } else if (decided) {
                    reporter.body(result);
                } else {
                    tell(result);
                }
            }
            batch.throwDefect();
        }

        private void tell(CheckResult result) {
            CheckResult rest = result.without(known);
            tally.add(rest);
            reporter.body(rest);
        }
    }
}
