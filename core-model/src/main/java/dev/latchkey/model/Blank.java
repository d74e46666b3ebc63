package dev.latchkey.model;

import org.jspecify.annotations.Nullable;

/**
 * Recognises blank texts: those that are empty or consist of Unicode white space only, non-breaking spaces such as
 * U+00A0 included. Zero-width characters such as U+200B are not white space.
 */
public final class Blank {
    private Blank() {}

    /**
     * Checks whether a text is empty or white space only.
     *
     * @param text any text
     * @return whether it contains nothing but white space
     */
    public static boolean is(String text) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
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
