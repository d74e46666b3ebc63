package dev.latchkey.cli.check;

import dev.latchkey.cli.shell.Excerpt;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The text of a document, which is decoded and split into lines on first use. Not thread-safe. */
final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final byte[] utf8;
    private @Nullable String text;
    private @Nullable SourceLines lines;

    SourceText(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** Returns the whole text without a byte order mark. */
    String get() {
        String known = text;
        if (known == null) {
            known = decode();
            text = known;
        }
        return known;
    }

    /**
     * Returns a line without surrounding spaces.
     *
     * @param line counted from 1
     */
    String line(int line) {
        return lines().line(line).strip();
    }

    /**
     * Returns a line with a caret below a position.
     *
     * @param line counted from 1
     * @param column counted from 1, in UTF-16 units, a byte order mark not counted
     */
    Excerpt excerpt(int line, int column) {
        return lines().excerpt(line, column);
    }

    private SourceLines lines() {
        SourceLines known = lines;
        if (known == null) {
            known = new SourceLines(get());
            lines = known;
        }
        return known;
    }

    private String decode() {
        String decoded = new String(utf8, StandardCharsets.UTF_8);
        return !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK ? decoded.substring(1) : decoded;
    }
}
