package dev.latchkey.cli.check;

import dev.latchkey.cli.shell.Excerpt;
import java.util.Arrays;

/**
 * The offsets at which the lines of a text start. Line feeds, carriage returns and both together end lines, as they do
 * for the JSON parser.
 */
final class SourceLines {
    private final String text;
    private int[] starts = new int[16];
    private int count = 1;

    SourceLines(String text) {
        this.text = text;
        int feed = text.indexOf('\n');
        int carriageReturn = text.indexOf('\r');
        while (feed >= 0 || carriageReturn >= 0) {
            boolean endsWithFeed = carriageReturn < 0 || (feed >= 0 && feed <= carriageReturn + 1);
            int next = (endsWithFeed ? feed : carriageReturn) + 1;
            add(next);
            feed = find(next, feed, '\n');
            carriageReturn = find(next, carriageReturn, '\r');
        }
    }

    /** Finds a character at or after an index; searches only if the one found last is before it. */
    private int find(int next, int found, char c) {
        return found < 0 || found >= next ? found : text.indexOf(c, next);
    }

    private void add(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = start;
    }

    /** Shows a place; one beyond the end of its line or of the text is taken to be that end. */
    Excerpt excerpt(int line, int column) {
        int start = start(line);
        int end = end(line);
        return Excerpt.of(text, start, end, Math.min(start + column - 1, end));
    }

    /** A line without its end; empty beyond the end of the text. */
    String line(int line) {
        return text.substring(start(line), end(line));
    }

    private int start(int line) {
        return line > count ? text.length() : starts[line - 1];
    }

    private int end(int line) {
        int start = start(line);
        int end = line < count ? starts[line] : text.length();
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
