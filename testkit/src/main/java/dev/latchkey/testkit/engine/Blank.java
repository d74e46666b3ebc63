package dev.latchkey.testkit.engine;

import org.jspecify.annotations.Nullable;

/**
 * Tells blank texts from others: a text that is missing, empty, or white space of Unicode from end to end,
 * non-breaking spaces
 * included.
 * Characters of no width are no white space.
 */
final class Blank {
    private Blank() {}

    static boolean isBlank(@Nullable String text) {
        return text == null
                || text.codePoints()
                        .allMatch(character -> Character.isWhitespace(character) || Character.isSpaceChar(character));
    }
}
