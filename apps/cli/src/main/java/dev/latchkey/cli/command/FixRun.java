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
import dev.latchkey.cli.shell.Shell;
import dev.latchkey.cli.text.Printable;
import java.io.IOException;

/** Fixes the files that a user names while they are checked, and says why one cannot be written. */
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

    /** False if the file could not be read to its end or not be written, which has been said. */
    boolean open(String name, CheckRun run) {
        try {
            return opener.open(name, (file, in) -> {
                try (FixSink sink = sink(name, file)) {
                    run.check(file, in, new FixingReader(lines, fixer, reporter, sink));
                    sink.commit();
                }
            });
        } catch (FixFailedException e) {
            shell.complain(Printable.of(name) + ": " + Printable.of(e.getMessage()));
            return false;
        }
    }

    private FixSink sink(String name, String file) throws IOException {
        if (dryRun) {
            return new DiffSink(file, shell.out(), shell.terminal().isThere());
        }
        return name.equals(FileOpener.STANDARD_INPUT)
                ? new TextSink(shell.out())
                : FileSink.of(shell.folder().resolve(name));
    }
}
