package dev.latchkey.cli.fix;

import dev.latchkey.cli.shell.Input;
import dev.latchkey.cli.shell.WholeFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a file with its fixed content, atomically and only if something changes. For a symbolic link, the target is
 * replaced. Not thread-safe.
 */
public final class FileSink implements FixSink {
    private final Path target;
    private final FileState state;
    private long same;
    private @Nullable WholeFile copy;
    private @Nullable OutputStream out;

    private FileSink(Path target, FileState state) {
        this.target = target;
        this.state = state;
    }

    /** Creates a sink for a file that is about to be read and can be replaced. */
    static FileSink of(Path file) throws IOException {
        Path target = file.toRealPath();
        if (!Files.isRegularFile(target)) {
            throw new FixFailedException(
                    "this is no file that can be replaced; give what is in it to standard input", null);
        }
        return new FileSink(target, FileState.of(target));
    }

    /**
     * Fixes a file in place.
     *
     * @param file the file
     * @param name its name in reports
     * @param lines whether every line is a body
     * @param fixer fixes each body
     * @return the number of hard links that keep the old file, because it was replaced
     * @throws IOException if it cannot be read
     * @throws FixFailedException if it cannot be written; the file is unchanged
     */
    public static int fix(Path file, String name, boolean lines, BodyFixer fixer) throws IOException {
        try (FileSink sink = of(file);
                InputStream in = Files.newInputStream(file)) {
            new FixingReader(lines, fixer, fixes -> {}, sink).rewrite(name, in);
            sink.commit();
            return sink.copy == null ? 0 : sink.copy.getOtherNames();
        }
    }

    @Override
    public void keep(byte[] bytes, int from, int to) {
        if (out == null) {
            same += to - from;
        } else {
            write(out, bytes, from, to);
        }
    }

    @Override
    public void change(Input input, byte[] before, byte[] after) {
        OutputStream known = out == null ? start() : out;
        write(known, after, 0, after.length);
    }

    @Override
    public boolean isWritten() {
        return true;
    }

    @Override
    public void commit() {
        if (copy == null || out == null) {
            return;
        }
        try {
            out.flush();
            state.requireUnchanged(target);
            copy.keep();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void close() {
        try {
            if (copy != null) {
                copy.close();
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Creates the copy and writes the unchanged text so far to it. */
    private OutputStream start() {
        state.requireWritable(target);
        try {
            WholeFile begun = WholeFile.at(target);
            copy = begun;
            OutputStream started = new BufferedOutputStream(begun.getStream());
            out = started;
            try (InputStream in = Files.newInputStream(target)) {
                byte[] buffer = new byte[64 * 1024];
                for (long left = same; left > 0; ) {
                    int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
                    if (read < 0) {
                        throw FileState.changed();
                    }
                    started.write(buffer, 0, read);
                    left -= read;
                }
            }
            return started;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static void write(OutputStream out, byte[] bytes, int from, int to) {
        try {
            out.write(bytes, from, to - from);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static FixFailedException failure(IOException e) {
        return new FixFailedException("writing failed, and the file is as it was: " + e.getMessage(), e);
    }
}
