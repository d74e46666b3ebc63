package dev.latchkey.validation.rule.documented;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows a word that is not known, and guesses which one was meant. */
final class Spelling {
    private static final int LONGEST = 60;

    private Spelling() {}

    /** The end of a message: what was meant, or nothing where no name is near. */
    static String suggestion(String word, Collection<String> names) {
        String nearest = word.length() > LONGEST ? null : nearest(word, names);
        return nearest == null ? "" : "; did you mean " + nearest + "?";
    }

    /** A word of a body as a message may show it: in quotes, short, on one line. */
    static String shown(String word) {
        StringBuilder shown = new StringBuilder("\"");
        word.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
        return shown.append(word.codePointCount(0, word.length()) > LONGEST ? "…\"" : "\"")
                .toString();
    }

    private static @Nullable String nearest(String word, Collection<String> names) {
        String nearest = null;
        int fewest = Math.max(1, word.length() / 3) + 1;
        for (String name : names) {
            int changes = changes(word.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (changes < fewest) {
                nearest = name;
                fewest = changes;
            }
        }
        return nearest;
    }

    /** How many letters have to be added, removed or replaced to make one word of the other. */
    private static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
