package dev.latchkey.cli.check;

import dev.latchkey.cli.shell.Input;
import dev.latchkey.validation.document.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Ways to split a file into bodies. At most one body is in memory at a time, and at most {@link ReadLimits#MAX_BYTES}
 * bytes of it plus one.
 */
public enum BodyReader implements BodySource {
    /** The file is one body. */
    WHOLE {
        @Override
        public void read(String file, InputStream in, Bodies bodies) throws IOException {
            bodies.accept(Input.of(file), in.readNBytes(Line.ENOUGH));
        }
    },
    /** Every line is a body; blank lines are skipped. */
    LINES {
        @Override
        public void read(String file, InputStream in, Bodies bodies) throws IOException {
            byte[] buffer = new byte[64 * 1024];
            Line line = new Line(file, bodies);
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                int from = 0;
                int end = lineFeed(buffer, from, read);
                while (end < read) {
                    line.end(buffer, from, end);
                    from = end + 1;
                    end = lineFeed(buffer, from, read);
                }
                line.append(buffer, from, read);
                if (in.available() == 0) {
                    bodies.waiting();
                }
            }
            line.end();
        }
    };

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = ONES << 7;

    /** The index of the next line feed; the end if there is none. Looks at eight bytes at a time. */
    private static int lineFeed(byte[] bytes, int from, int end) {
        int i = from;
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            long zeroAtFeed = (long) LONGS.get(bytes, i) ^ ('\n' * ONES);
            long feeds = (zeroAtFeed - ONES) & ~zeroAtFeed & HIGH_BITS;
            if (feeds != 0) {
                return i + Long.numberOfTrailingZeros(feeds) / Byte.SIZE;
            }
        }
        while (i < end && bytes[i] != '\n') {
            i++;
        }
        return i;
    }
}
