package dev.latchkey.cli.command;

import dev.latchkey.cli.check.CheckReporter;
import dev.latchkey.cli.check.CheckRun;
import dev.latchkey.cli.fix.BodyFixer;
import dev.latchkey.cli.fix.DiffSink;
import dev.latchkey.cli.fix.FileSink;
import dev.latchkey.cli.fix.FixFailedException;
import dev.latchkey.cli.fix.FixSink;
import dev.latchkey.cli.fix.FixingReader;
import dev.latchkey.cli.fix.TextSink;
import dev.latchkey.cli.shell.FileOpener;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.cli.shell.Shell;
import java.io.IOException;
import java.io.InputStream;

/** Fixes files while they are checked, and reports those that cannot be written. */
final class FixRun {
    private final Shell shell;
    private final FileOpener opener;
    private final BodyFixer fixer;
    private final CheckReporter reporter;
    private final boolean lines;
    private final boolean dryRun;

    FixRun(Shell shell, FileOpener opener, BodyFixer fixer, CheckReporter reporter, boolean lines, boolean dryRun) {
        this.shell = shell;
        this.opener = opener;
        this.fixer = fixer;
        this.reporter = reporter;
        this.lines = lines;
        this.dryRun = dryRun;
    }

    /** Returns false if the file could not be read or written, which has been reported. */
    boolean open(String name, CheckRun run) {
        try {
            return opener.open(name, (file, in) -> {
                if (dryRun) {
                    fixOnTheWay(
                            file,
                            in,
                            run,
                            new DiffSink(file, shell.out(), shell.terminal().isThere()));
                } else if (name.equals(FileOpener.STANDARD_INPUT)) {
                    fixOnTheWay(file, in, run, new TextSink(shell.out()));
                } else {
                    fixFirst(name, file, in, run);
                }
            });
        } catch (FixFailedException e) {
            shell.complain(Printable.of(name) + ": " + Printable.of(e.getMessage()));
            return false;
        }
    }

    private void fixOnTheWay(String file, InputStream in, CheckRun run, FixSink sink) throws IOException {
        try (sink) {
            run.check(file, in, new FixingReader(lines, fixer, reporter::fixed, sink));
            sink.commit();
        }
    }

    /** Nothing is called fixed before it is: the file that was read stays open, and is told from when it has been replaced. */
    private void fixFirst(String name, String file, InputStream before, CheckRun run) throws IOException {
        int otherNames = FileSink.fix(shell.folder().resolve(name), file, lines, fixer);
        if (otherNames > 0) {
            shell.complain(Printable.of(name) + ": this file has " + otherNames + " more hard "
                    + (otherNames == 1 ? "link, which still leads" : "links, which still lead")
                    + " to the text before it was fixed; make the link again");
        }
        run.check(file, before, new FixingReader(lines, fixer, reporter::fixed, FixSink.written()));
    }
}
