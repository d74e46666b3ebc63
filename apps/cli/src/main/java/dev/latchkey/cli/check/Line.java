package dev.latchkey.cli.check;

import dev.latchkey.cli.shell.Input;
import dev.latchkey.validation.document.ReadLimits;
import java.util.Arrays;

/** Collects the bytes of lines, one by one. Of a line that exceeds the limit, it keeps just enough to show that. */
final class Line {
    static final int ENOUGH = ReadLimits.MAX_BYTES + 1;

    private static final int USUAL = 8 * 1024;

    private final String file;
    private final BodySource.Bodies bodies;
    private int number = 1;
    private byte[] bytes = new byte[USUAL];
    private int length;

    Line(String file, BodySource.Bodies bodies) {
        this.file = file;
        this.bodies = bodies;
    }

    void append(byte[] buffer, int from, int to) {
        int count = Math.min(to - from, ENOUGH - length);
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(ENOUGH, Math.max(length + count, bytes.length * 2)));
        }
        System.arraycopy(buffer, from, bytes, length, count);
        length += count;
    }

    /** Appends the last bytes of a line, and passes it on. */
    void end(byte[] buffer, int from, int to) {
        if (length == 0 && to - from < ENOUGH) {
            pass(buffer, from, to);
        } else {
            append(buffer, from, to);
            end();
        }
    }

    /** Passes on the collected line. */
    void end() {
        pass(bytes, 0, length);
        length = 0;
        if (bytes.length > USUAL) {
            bytes = new byte[USUAL];
        }
    }

    private void pass(byte[] line, int from, int to) {
        if (!isBlank(line, from, to)) {
            bodies.accept(new Input(file, number), line, from, to);
        }
        number++;
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        if (to - from >= ENOUGH) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
