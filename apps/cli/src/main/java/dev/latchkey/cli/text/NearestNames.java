package dev.latchkey.cli.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that somebody may have meant. */
public final class NearestNames {
    private static final int MOST = 3;
    private static final int SHORTEST_PART = 4;
    private static final int MOST_SLIPS = 2;

    private NearestNames() {}

    /**
     * The names that are most like a text: those it is a part of, and those it becomes with few edits. Letter case
     * does not count.
     *
     * @param text what is no name
     * @param names what there is
     * @return at most three names, the most similar first; empty if none is similar
     */
    public static List<String> to(String text, Collection<String> names) {
        int most = Math.max(2, text.length() / 3);
        return names.stream()
                .map(name -> new Near(name, distance(lower(text), lower(name))))
                .filter(near -> near.distance <= most || isPart(text, near.name))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(MOST)
                .map(Near::name)
                .toList();
    }

    private static boolean isPart(String text, String name) {
        return text.length() >= SHORTEST_PART && lower(name).contains(lower(text));
    }

    /**
     * Whether a text is nothing but a misspelt name, beyond reasonable doubt.
     *
     * @param text what is no name
     * @param name what there is
     * @return whether letter case and at most two characters tell them apart
     */
    public static boolean isMisspelt(String text, String name) {
        return distance(lower(text), lower(name)) <= MOST_SLIPS;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** How many characters have to be inserted, removed or replaced to make one text the other. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    private record Near(String name, int distance) {}
}
