package dev.latchkey.validation.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that a misspelt one may have meant. */
public final class NearNames {
    private static final int LONGEST = 60;

    private NearNames() {}

    /**
     * The names that are a few letters away from a word, one letter in three at most; the case of letters does not
     * count.
     *
     * @param word what is no name; of one that is too long to be a slip, nothing is near
     * @param names what there is
     * @return the nearest first, equally near ones in the order of the names
     */
    public static List<String> of(String word, Collection<String> names) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        int most = Math.max(1, word.length() / 3);
        return names.stream()
                .map(name -> new Near(name, changes(word.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))))
                .filter(near -> near.changes <= most)
                .sorted(Comparator.comparingInt(Near::changes))
                .map(Near::name)
                .toList();
    }

    /** How many letters have to be added, removed or replaced to make one word of the other: the Levenshtein distance. */
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

    private record Near(String name, int changes) {}
}
