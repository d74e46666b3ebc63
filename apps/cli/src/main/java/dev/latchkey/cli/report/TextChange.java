package dev.latchkey.cli.report;

/**
 * The replacement of one part of a text. Lines end with a line feed, a carriage return or both together.
 *
 * @param from where the part starts in the text before
 * @param to where it ends there
 * @param inserted the text there afterwards
 */
record TextChange(int from, int to, String inserted) {
    /** Returns the smallest part in which two texts differ, without splitting surrogate pairs. */
    static TextChange between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int from = 0;
        while (from < shorter && before.charAt(from) == after.charAt(from)) {
            from++;
        }
        if (from > 0 && Character.isHighSurrogate(before.charAt(from - 1))) {
            from--;
        }
        int same = 0;
        while (same < shorter - from
                && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        if (same > 0 && Character.isLowSurrogate(before.charAt(before.length() - same))) {
            same--;
        }
        return new TextChange(from, before.length() - same, after.substring(from, after.length() - same));
    }

    boolean isNone() {
        return from == to && inserted.isEmpty();
    }

    /** Returns the line of an offset in a text, counted from 1. */
    static int line(String text, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += endsLine(text, i) ? 1 : 0;
        }
        return line;
    }

    /** Returns the column of an offset in its line, counted from 1 in UTF-16 units. */
    static int column(String text, int at) {
        int start = at;
        while (start > 0 && !endsLine(text, start - 1)) {
            start--;
        }
        return at - start + 1;
    }

    private static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1));
    }
}
