package dev.latchkey.validation.rule.documented;

import dev.latchkey.model.json.Open;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.text.NearNames;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Shows a word that is not known, and guesses which one was meant. */
final class Spelling {
    private static final int LONGEST = 60;

    private Spelling() {}

    /** The end of a message: the similar names, or nothing if there are none. */
    static String suggestion(String word, Collection<String> names) {
        List<String> near = NearNames.of(word, names);
        String slip = NearNames.slip(word, names);
        String meant = slip != null || near.isEmpty() ? slip : near.get(0);
        return meant == null ? "" : "; did you mean " + meant + "?";
    }

    /** Reports that a word is not a documented value, with similar values; a typing error can be fixed. */
    static void unknownValue(String at, String message, String word, Collection<String> values, CheckContext context) {
        onlyValue(at, message + suggestion(word, values), word, values, context);
    }

    /** Like {@link #unknownValue}, where the message names the values already. */
    static void onlyValue(String at, String message, String word, Collection<String> values, CheckContext context) {
        context.violated(at, message, NearNames.slip(word, values));
    }

    /** The texts of an open enum. */
    static <E extends Enum<E> & Open<E>> List<String> texts(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Open::getText).toList();
    }

    /** A word of a body as a message may show it: in quotes, short, on one line. */
    static String shown(String word) {
        StringBuilder shown = new StringBuilder("\"");
        word.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
        return shown.append(word.codePointCount(0, word.length()) > LONGEST ? "…\"" : "\"")
                .toString();
    }
}
