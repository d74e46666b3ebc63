package dev.latchkey.validation.rule.documented;

import dev.latchkey.model.json.Open;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.text.NearNames;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a word that is not known, and guesses which one was meant. */
final class Spelling {
    private static final int LONGEST = 60;

    private Spelling() {}

    /** The end of a message: the most similar name, or nothing if there is none. */
    static String suggestion(String word, Collection<String> names) {
        return suggestion(word, names, NearNames.slip(word, names));
    }

    private static String suggestion(String word, Collection<String> names, @Nullable String slip) {
        if (slip != null) {
            return "; did you mean " + slip + "?";
        }
        List<String> near = NearNames.of(word, names);
        return near.isEmpty() ? "" : "; did you mean " + near.get(0) + "?";
    }

    /** Reports that a word is not a documented value, with the most similar value; a typing error can be fixed. */
    static void unknownValue(String at, String message, String word, Collection<String> values, CheckContext context) {
        String slip = NearNames.slip(word, values);
        context.violated(at, message + suggestion(word, values, slip), slip);
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
        boolean isLong = word.codePointCount(0, word.length()) > LONGEST;
        int end = isLong ? word.offsetByCodePoints(0, LONGEST) : word.length();
        StringBuilder shown = new StringBuilder("\"");
        for (int i = 0; i < end; i++) {
            char c = word.charAt(i);
            shown.append(Character.isISOControl(c) ? '\uFFFD' : c);
        }
        return shown.append(isLong ? "…\"" : "\"").toString();
    }
}
