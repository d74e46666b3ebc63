package dev.latchkey.cli.shell;

/**
 * The part of a line that is worth showing for a place in it, and a caret for that place. A long line is cut on both
 * sides, so that the place stays in sight.
 *
 * @param line the line to print
 * @param caret as many blanks as bring a {@code ^} under the place, and the {@code ^}
 */
public record Excerpt(String line, String caret) {
    private static final int WIDTH = 110;
    private static final int BEFORE = 70;
    private static final char CUT = '…';

    /**
     * Returns a line with a caret below a position.
     *
     * @param text the text that the line is in
     * @param start where the line starts in the text
     * @param end where the line ends in the text
     * @param at the place, from {@code start} to {@code end}
     * @return the excerpt
     */
    public static Excerpt of(CharSequence text, int start, int end, int at) {
        int from = start;
        int to = end;
        if (end - start > WIDTH) {
            from = Printable.codePointBoundary(text, Math.max(start, Math.min(at - BEFORE, end - WIDTH)));
            to = Printable.codePointBoundary(text, Math.min(end, from + WIDTH));
        }
        String before = from > start ? String.valueOf(CUT) : "";
        String after = to < end ? String.valueOf(CUT) : "";
        if (Printable.isPlain(text, from, to)) {
            return new Excerpt(before + text.subSequence(from, to) + after, caret(before.length() + at - from));
        }
        StringBuilder line = new StringBuilder(before);
        int cells = line.length();
        int caret = cells;
        for (int i = from; i < to; ) {
            int codePoint = Character.codePointAt(text, i);
            Printable.append(line, codePoint);
            cells += Printable.cells(codePoint);
            i += Character.charCount(codePoint);
            if (i <= at) {
                caret = cells;
            }
        }
        return new Excerpt(line.append(after).toString(), caret(caret));
    }

    private static String caret(int cells) {
        return " ".repeat(cells) + "^";
    }

    /** {@return whether there is nothing to see} */
    public boolean isBlank() {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != CUT && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }
}
