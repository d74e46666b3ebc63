package dev.latchkey.cli.check;

import dev.latchkey.cli.text.Excerpt;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The text of a document, cut into lines when the first of them is asked for. Not thread-safe. */
final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final byte[] utf8;
    private @Nullable Lines lines;

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
        Lines known = lines;
        if (known == null) {
            known = Lines.of(decode());
            lines = known;
        }
        int start = known.start(line);
        int end = known.end(line);
        return Excerpt.of(known.text, start, end, Math.min(start + column - 1, end));
    }

    private String decode() {
        String text = new String(utf8, StandardCharsets.UTF_8);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Line feeds, carriage returns and both together end lines, as they do for the JSON parser. */
    private record Lines(String text, int[] starts, int count) {
        static Lines of(String text) {
            int[] starts = new int[16];
            int count = 1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean ends = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
                if (ends) {
                    if (count == starts.length) {
                        starts = Arrays.copyOf(starts, count * 2);
                    }
                    starts[count++] = i + 1;
                }
            }
            return new Lines(text, starts, count);
        }

        int start(int line) {
            return line > count ? text.length() : starts[line - 1];
        }

        int end(int line) {
            int end = line < count ? starts[line] : text.length();
            while (end > start(line) && isLineEnd(text.charAt(end - 1))) {
                end--;
            }
            return end;
        }

        private static boolean isLineEnd(char c) {
            return c == '\n' || c == '\r';
        }
    }
}
