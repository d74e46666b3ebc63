package dev.latchkey.validation.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the names that are similar to a misspelt one. */
public final class NearNames {
    private static final int LONGEST = 60;
    private static final int SHORTEST_PART = 4;
    private static final int MOST_SLIPS = 2;
    private static final int MOST_OFFERED = 3;
    private static final int SHORTEST_SLIP = 3;
    private static final Comparator<Near> NEAREST = Comparator.comparingInt(Near::changes);

    private NearNames() {}

    /**
     * Finds the names that are a few letters away from a word, one letter in three at most; letter case is ignored.
     *
     * @param word a word that is not a name; one that is too long to be a typing error has no similar names
     * @param names the existing names
     * @return the nearest first, equally near ones in the order of the names
     */
    public static List<String> of(String word, Collection<String> names) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        List<Near> near = near(word, names, Math.max(1, word.length() / 3), false);
        near.sort(NEAREST);
        return names(near);
    }

    /**
     * Finds the names to offer to a user who typed a word: besides those of {@link #of}, those two letters away and
     * those that the word is a part of.
     *
     * @param word a word that is not a name
     * @param names the existing names
     * @return at most three, the nearest first, equally near ones by the alphabet
     */
    public static List<String> offers(String word, Collection<String> names) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        List<Near> near = near(word, names, Math.max(MOST_SLIPS, word.length() / 3), true);
        near.sort(NEAREST.thenComparing(Near::name));
        return names(near.subList(0, Math.min(MOST_OFFERED, near.size())));
    }

    /** The names that are so many changes away at most or, if that counts, have the word in them. */
    private static List<Near> near(String word, Collection<String> names, int most, boolean parts) {
        String written = lower(word);
        List<Near> near = new ArrayList<>();
        for (String name : names) {
            String existing = lower(name);
            boolean part = parts && isPart(written, existing);
            // It takes a change at least for each letter that one is longer than the other.
            if (part || Math.abs(written.length() - existing.length()) <= most) {
                int changes = changes(written, existing);
                if (part || changes <= most) {
                    near.add(new Near(name, changes));
                }
            }
        }
        return near;
    }

    private static List<String> names(List<Near> near) {
        List<String> names = new ArrayList<>();
        near.forEach(each -> names.add(each.name()));
        return List.copyOf(names);
    }

    /**
     * Formats a question whether one of the offers was meant.
     *
     * @param word a word that is not a name
     * @param names the existing names
     * @param otherwise the text if there is nothing to offer
     * @return "did you mean …?", or else the other text
     */
    public static String question(String word, Collection<String> names, String otherwise) {
        List<String> near = offers(word, names);
        return near.isEmpty() ? otherwise : "did you mean " + String.join(" or ", near) + "?";
    }

    /**
     * Checks whether a word is nothing but a misspelt name, beyond reasonable doubt.
     *
     * @param word a word that is not a name
     * @param name the existing name
     * @return whether they differ only in letter case and at most two letters
     */
    public static boolean isMisspelt(String word, String name) {
        return changes(lower(word), lower(name)) <= MOST_SLIPS;
    }

    private static boolean isPart(String written, String name) {
        return written.length() >= SHORTEST_PART && name.contains(written);
    }

    /**
     * The name that a word is but for the case of its letters, spaces around it, or one letter.
     *
     * @param word a word that is not a name; of less than three letters, only the case may differ
     * @param names the existing names
     * @return the first such name; null if there is none
     */
    public static @Nullable String slip(String word, Collection<String> names) {
        String written = lower(word.strip());
        for (String name : names) {
            if (isSlip(written, lower(name))) {
                return name;
            }
        }
        return null;
    }

    private static boolean isSlip(String written, String name) {
        int longer = written.length() - name.length();
        return written.equals(name)
                || (written.length() >= SHORTEST_SLIP && Math.abs(longer) <= 1 && changes(written, name) <= 1);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The edit distance of two words: the Levenshtein distance. */
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
