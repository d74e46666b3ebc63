package dev.latchkey.model;

import org.jspecify.annotations.Nullable;

/**
 * Tells blank texts from others: it is empty, or all white space as Unicode has it, non-breaking spaces such as U+00A0
 * included. Characters without width, such as U+200B, are no white space.
 */
public final class Blank {
    private Blank() {}

    /**
     * Tells whether a text says nothing.
     *
     * @param text any text
     * @return whether there is nothing in it but white space
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
     * Tells whether there is no text, or one that says nothing.
     *
     * @param text a text that may be absent
     * @return whether it is null or {@link #is blank}
     */
    public static boolean isOrNull(@Nullable String text) {
        return text == null || is(text);
    }
}
