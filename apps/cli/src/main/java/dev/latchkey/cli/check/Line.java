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

    /** Passes on the collected line, unless it is blank, and starts the next one. */
    void end() {
        if (!isBlank()) {
            bodies.accept(new Input(file, number), Arrays.copyOf(bytes, length));
        }
        number++;
        length = 0;
        if (bytes.length > USUAL) {
            bytes = new byte[USUAL];
        }
    }

    private boolean isBlank() {
        if (length == ENOUGH) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
