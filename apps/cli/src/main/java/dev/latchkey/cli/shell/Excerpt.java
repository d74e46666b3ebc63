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
    private static final String CUT = "…";

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
        StringBuilder line = new StringBuilder(from > start ? CUT : "");
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
        return new Excerpt(line.append(to < end ? CUT : "").toString(), " ".repeat(caret) + "^");
    }

    /** {@return whether there is nothing to see} */
    public boolean isBlank() {
        return line.replace(CUT, "").isBlank();
    }
}
