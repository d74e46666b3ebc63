package dev.latchkey.model.query;

/** Scans the text of a filter or a sorter. */
final class Scanner {
    private static final int LONGEST_SHOWN = 40;

    private final String text;
    private int index;

    Scanner(String text) {
        this.text = text;
    }

    int index() {
        return index;
    }

    boolean atEnd() {
        return index == text.length();
    }

    boolean at(char expected) {
        return !atEnd() && text.charAt(index) == expected;
    }

    boolean take(char expected) {
        boolean there = at(expected);
        if (there) {
            index++;
        }
        return there;
    }

    char next() {
        return text.charAt(index++);
    }

    void skipSpaces() {
        while (!atEnd() && Character.isWhitespace(text.charAt(index))) {
            index++;
        }
    }

    /** Reads everything up to a space, a double quote, a parenthesis or a comma; empty if one of these comes first. */
    String word() {
        int start = index;
        while (!atEnd() && !Character.isWhitespace(text.charAt(index)) && "\"(),".indexOf(text.charAt(index)) < 0) {
            index++;
        }
        return text.substring(start, index);
    }

    /** Consumes a word if it comes next. Returns whether it did. */
    boolean takeWord(String expected) {
        int start = index;
        boolean there = word().equals(expected);
        if (!there) {
            index = start;
        }
        return there;
    }

    QuerySyntaxException refused(String reason) {
        return refused(reason, index);
    }

    QuerySyntaxException refused(String reason, int at) {
        return new QuerySyntaxException(reason, at);
    }

    /** Shortens and quotes a word for a message. */
    static String shown(String word) {
        StringBuilder shown = new StringBuilder("\"");
        word.codePoints()
                .limit(LONGEST_SHOWN)
                .forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
        return shown.append(word.codePointCount(0, word.length()) > LONGEST_SHOWN ? "…\"" : "\"")
                .toString();
    }
}
