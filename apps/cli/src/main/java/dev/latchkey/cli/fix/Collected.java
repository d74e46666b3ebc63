package dev.latchkey.cli.fix;

import dev.latchkey.validation.document.ReadLimits;
import java.io.ByteArrayOutputStream;

/** Collects the bytes of one body. If the body is too large, the excess is passed on. */
final class Collected {
    private static final int ENOUGH = ReadLimits.MAX_BYTES + 1;

    private final FixSink sink;
    private ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Collected(FixSink sink) {
        this.sink = sink;
    }

    void append(byte[] buffer, int from, int to) {
        int count = Math.min(to - from, ENOUGH - bytes.size());
        if (count > 0) {
            bytes.write(buffer, from, count);
            if (bytes.size() == ENOUGH) {
                sink.keep(bytes.toByteArray(), 0, ENOUGH);
            }
        }
        if (count < to - from) {
            sink.keep(buffer, from + count, to);
        }
    }

    /** Returns the body and starts the next one. */
    byte[] take() {
        byte[] body = bytes.toByteArray();
        bytes = new ByteArrayOutputStream();
        return body;
    }

    /** Checks whether a body was too large and has been passed on. */
    static boolean isTooLarge(byte[] body) {
        return body.length == ENOUGH;
    }

    static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
