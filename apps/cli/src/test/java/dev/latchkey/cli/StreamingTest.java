package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.cli.command.CheckFormat;
import dev.latchkey.cli.shell.StandardShell;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StreamingTest {
    private static final byte[] LINE = "{\"requestType\": \"?\"}\n".getBytes(StandardCharsets.UTF_8);
    /** More than may be under way at once. */
    private static final int LINES = 10_000 + 2_000 * Runtime.getRuntime().availableProcessors();

    @TempDir
    private Path folder;

    /**
     * A report that held its findings would have written nothing before the last line is read. Markdown shows a hundred
     * findings and only counts the others.
     */
    @ParameterizedTest
    @EnumSource(value = CheckFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "MARKDOWN")
    void everyFormatWritesWhatIsFoundWhileItReads(CheckFormat format) {
        Counting out = new Counting();
        Lines in = new Lines(out);

        new CommandLineRun(folder)
                .in(in)
                .run(StandardShell.utf8(out), "check", "--lines", "--format", format.toString(), "-");

        assertThat(in.writtenBeforeTheEnd).isGreaterThan(1_000_000);
        assertThat(out.written.get()).isGreaterThan(in.writtenBeforeTheEnd);
    }

    private static final class Counting extends OutputStream {
        private final AtomicLong written = new AtomicLong();

        @Override
        public void write(int b) {
            written.incrementAndGet();
        }
    }

    private static final class Lines extends InputStream {
        private final Counting out;
        private int given;
        private volatile long writtenBeforeTheEnd;

        Lines(Counting out) {
            this.out = out;
        }

        @Override
        public int read() {
            throw new IllegalStateException("nobody reads byte by byte");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (given == LINES) {
                writtenBeforeTheEnd = out.written.get();
                return -1;
            }
            System.arraycopy(LINE, 0, bytes, offset, LINE.length);
            given++;
            return LINE.length;
        }
    }
}
