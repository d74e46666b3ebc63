package dev.latchkey.cli.shell;

/**
 * Foreign text made harmless: nothing in it moves the cursor, changes colours or turns the direction of writing.
 */
public final class Printable {
    private static final int TAB = 4;
    private static final char REPLACEMENT = '\uFFFD';
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int LONGEST = 400;
    private static final char LAST_PLAIN = '~';

    private Printable() {}

    /**
     * One line to print.
     *
     * @param text any text; of a long one only the start is printed
     * @return the text on one line, control characters replaced by pictures of them
     */
    public static String of(String text) {
        int end = codePointBoundary(text, Math.min(text.length(), LONGEST));
        String line = whole(text.substring(0, end));
        return end < text.length() ? line + "…" : line;
    }

    /**
     * One line to print, however long it is.
     *
     * @param text any text
     * @return the text on one line, control characters replaced by pictures of them
     */
    public static String whole(String text) {
        if (isPlain(text, 0, text.length())) {
            return text;
        }
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            append(line, text.codePointAt(at));
        }
        return line.toString();
    }

    /** Checks whether a part is visible ASCII and spaces only: each character is printed as it is, in one cell. */
    static boolean isPlain(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > LAST_PLAIN) {
                return false;
            }
        }
        return true;
    }

    /** Appends one character as it can be printed. */
    static void append(StringBuilder line, int codePoint) {
        if (codePoint == '\t') {
            line.append(" ".repeat(TAB));
        } else if (codePoint < ' ') {
            line.append((char) (CONTROL_PICTURES + codePoint));
        } else if (isHarmful(codePoint)) {
            line.append(REPLACEMENT);
        } else {
            line.appendCodePoint(codePoint);
        }
    }

    /** The number of terminal cells that a character occupies as {@link #append} prints it. */
    static int cells(int codePoint) {
        if (codePoint == '\t') {
            return TAB;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** The index, or the one before it if it would split a pair of surrogates. */
    static int codePointBoundary(CharSequence text, int index) {
        boolean splits = index > 0
                && index < text.length()
                && Character.isHighSurrogate(text.charAt(index - 1))
                && Character.isLowSurrogate(text.charAt(index));
        return splits ? index - 1 : index;
    }

    private static boolean isHarmful(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** The blocks of East Asian wide characters and emoji, roughly. */
    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFE6F)
                        || (c >= 0xFF00 && c <= 0xFF60)
                        || (c >= 0xFFE0 && c <= 0xFFE6)
                        || (c >= 0x1F300 && c <= 0x1F64F)
                        || (c >= 0x1F900 && c <= 0x1F9FF)
                        || (c >= 0x20000 && c <= 0x3FFFD));
    }
}
