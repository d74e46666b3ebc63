package dev.latchkey.cli.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the names that somebody may have meant. */
public final class NearestNames {
    private static final int MOST = 3;
    private static final int SHORTEST_PART = 4;

    private NearestNames() {}

    /**
     * The names that are most like a text: those it is a part of, and those it becomes with few edits.
     *
     * @param text what is no name
     * @param names what there is
     * @return at most three names, the most similar first; empty if none is similar
     */
    public static List<String> to(String text, Collection<String> names) {
        int most = Math.max(2, text.length() / 3);
        return names.stream()
                .map(name -> new Near(name, distance(text, name)))
                .filter(near -> near.distance <= most || isPart(text, near.name))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(MOST)
                .map(Near::name)
                .toList();
    }

    private static boolean isPart(String text, String name) {
        return text.length() >= SHORTEST_PART && name.contains(text);
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
