package dev.latchkey.validation.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the names that a misspelt one may have meant. */
final class NearMatches {
    private static final int SHOWN = 3;

    private NearMatches() {}

    /** Says that there is no such name, and which ones are close. */
    static String refusal(String what, String name, Collection<String> names) {
        String refusal = "there is no " + what + " \"" + name + "\"";
        List<String> near = of(name, names);
        return near.isEmpty()
                ? refusal
                : refusal + "; did you mean " + near.stream().collect(Collectors.joining(" or ")) + "?";
    }

    private static List<String> of(String name, Collection<String> names) {
        int tolerated = 1 + name.length() / 4;
        return names.stream()
                .filter(candidate -> distance(name, candidate) <= tolerated)
                .sorted(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
    }

    /** How many letters have to be put in, left out or changed to make one of the other: the Levenshtein distance. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
