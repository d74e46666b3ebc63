package dev.latchkey.validation.document;

/** A text of the document as a message may show it: short, on one line. */
final class Excerpt {
    private static final int MAX_LENGTH = 60;

    private Excerpt() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(MAX_LENGTH)
                .forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
        return text.codePointCount(0, text.length()) > MAX_LENGTH ? shown + "…" : shown.toString();
    }
}
