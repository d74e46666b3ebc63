package dev.latchkey.validation.rule.documented;

import dev.latchkey.validation.text.NearNames;
import java.util.Collection;
import java.util.List;

/** Shows a word that is not known, and guesses which one was meant. */
final class Spelling {
    private static final int LONGEST = 60;

    private Spelling() {}

    /** The end of a message: what was meant, or nothing where no name is near. */
    static String suggestion(String word, Collection<String> names) {
        List<String> near = NearNames.of(word, names);
        return near.isEmpty() ? "" : "; did you mean " + near.get(0) + "?";
    }

    /** A word of a body as a message may show it: in quotes, short, on one line. */
    static String shown(String word) {
        StringBuilder shown = new StringBuilder("\"");
        word.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
        return shown.append(word.codePointCount(0, word.length()) > LONGEST ? "…\"" : "\"")
                .toString();
    }
}
