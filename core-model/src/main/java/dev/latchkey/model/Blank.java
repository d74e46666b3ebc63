package dev.latchkey.model;

import org.jspecify.annotations.Nullable;

/**
 * Recognises blank texts: those that are empty or consist of Unicode white space only, non-breaking spaces such as
 * U+00A0 included. Zero-width characters such as U+200B are not white space.
 */
public final class Blank {
    /** The first character after those of ASCII that are visible. */
    private static final char DELETE = 0x7F;

    private Blank() {}

    /**
     * Checks whether a text is empty or white space only.
     *
     * @param text any text
     * @return whether it contains nothing but white space
     */
    public static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isWhiteSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Checks whether a character is white space. All white space of Unicode consists of single characters.
     *
     * @param c any character
     * @return whether a text of only this character is blank
     */
    public static boolean isWhiteSpace(char c) {
        return (c <= ' ' || c >= DELETE) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /**
     * Checks whether a text is null or blank.
     *
     * @param text a text that may be absent
     * @return whether it is null or {@link #is blank}
     */
    public static boolean isOrNull(@Nullable String text) {
        return text == null || is(text);
    }
}
