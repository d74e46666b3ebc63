package dev.latchkey.cli.check;

import dev.latchkey.cli.shell.Excerpt;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The text of a document, without a byte order mark. It is split into lines on first use. Not thread-safe. */
final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private @Nullable SourceLines lines;

    SourceText(String text) {
        this.text = text;
    }

    /** Decodes a text that need not be UTF-8 throughout. */
    static SourceText decode(byte[] bytes, int from, int to) {
        String decoded = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        boolean marked = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK;
        return new SourceText(marked ? decoded.substring(1) : decoded);
    }

    /** Returns the whole text. */
    String get() {
        return text;
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
            known = new SourceLines(text);
            lines = known;
        }
        return known;
    }
}
