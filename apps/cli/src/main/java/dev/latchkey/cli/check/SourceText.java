package dev.latchkey.cli.check;

import dev.latchkey.cli.text.Excerpt;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The text of a document, decoded and cut into lines when the first of them is asked for. Not thread-safe. */
final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final byte[] utf8;
    private @Nullable SourceLines lines;

    SourceText(byte[] utf8) {
        this.utf8 = utf8;
    }

    /**
     * Shows a place.
     *
     * @param line counted from 1
     * @param column counted from 1, in UTF-16 units, a byte order mark not counted
     */
    Excerpt excerpt(int line, int column) {
        SourceLines known = lines;
        if (known == null) {
            known = new SourceLines(decode());
            lines = known;
        }
        return known.excerpt(line, column);
    }

    private String decode() {
        String text = new String(utf8, StandardCharsets.UTF_8);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
