package dev.latchkey.cli.command;

import dev.latchkey.cli.check.CheckProgress;
import dev.latchkey.cli.check.Tally;
import dev.latchkey.cli.shell.FileOpener;
import dev.latchkey.cli.shell.Shell;
import dev.latchkey.cli.shell.TerminalBar;
import dev.latchkey.validation.Verdict;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** A progress bar on the terminal for a check of many lines, with the amount read, the rate and the findings so far. */
final class CheckBar implements CheckProgress {
    private final Shell shell;
    private final TerminalBar bar;
    private final AtomicLong bytes = new AtomicLong();

    private CheckBar(Shell shell, long size) {
        this.shell = shell;
        this.bar = TerminalBar.show(shell, "check", size, " MB", TerminalBar.MEGABYTE);
    }

    static CheckBar show(Shell shell, List<String> files) {
        return new CheckBar(shell, size(shell, files));
    }

    /** The size of all files; -1 if it is not known in advance. */
    private static long size(Shell shell, List<String> files) {
        long size = 0;
        for (String file : files) {
            try {
                Path path = shell.folder().resolve(file);
                if (file.equals(FileOpener.STANDARD_INPUT) || !Files.isRegularFile(path)) {
                    return -1;
                }
                size += Files.size(path);
            } catch (IOException | InvalidPathException e) {
                return -1;
            }
        }
        return files.isEmpty() ? -1 : size;
    }

    @Override
    public InputStream watch(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                bytes.addAndGet(Math.max(read, 0));
                return read;
            }
        };
    }

    @Override
    public void tell(Tally tally, Runnable report) {
        bar.above(() -> {
            report.run();
            shell.out().flush();
        });
        bar.move(
                bytes.get(),
                String.format(Locale.ROOT, "%,d bodies, %,d FAIL", tally.getBodies(), tally.getBodies(Verdict.FAIL)));
    }

    @Override
    public void close() {
        bar.close();
    }
}
