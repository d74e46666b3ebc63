package dev.latchkey.cli.shell;

import dev.latchkey.cli.shell.ReportingOutputStream.OutputLostException;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Ends the command when its output goes nowhere any more, which a PrintWriter would pass over in silence. */
public final class ReportingOutputStream extends FilterOutputStream {
    ReportingOutputStream(OutputStream out) {
        super(new BufferedOutputStream(out, 16 * 1024));
    }

    @Override
    public void write(int b) {
        report(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        report(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        report(out::flush);
    }

    private static void report(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new OutputLostException(e);
        }
    }

    private interface Write {
        void run() throws IOException;
    }

    /** Nothing more can be written. */
    public static final class OutputLostException extends RuntimeException {
        OutputLostException(IOException cause) {
            super(cause.getMessage(), cause);
        }

        /** {@return whether the reader has gone, as {@code head} does when it has seen enough} */
        public boolean isClosedPipe() {
            return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        }
    }
}
