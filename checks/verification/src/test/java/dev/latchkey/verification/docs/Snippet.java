package dev.latchkey.verification.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Java that a page shows between {@code ```java} and {@code ```}.
 *
 * @param page the page, from the root of the sources
 * @param line where it begins in the page
 * @param code what it says, each line without its indentation, blank lines left out
 */
record Snippet(String page, int line, String code) {
    private static final String FENCE = "```";

    /** The Java in a page, in its order. */
    static List<Snippet> in(String page, String text) {
        List<Snippet> snippets = new ArrayList<>();
        List<String> lines = text.lines().map(String::strip).toList();
        int start = 0;
        while (start < lines.size()) {
            if (!lines.get(start).startsWith(FENCE)) {
                start++;
                continue;
            }
            int end = start + 1;
            while (end < lines.size() && !lines.get(end).equals(FENCE)) {
                end++;
            }
            if (lines.get(start).equals(FENCE + "java")) {
                snippets.add(new Snippet(page, start + 2, normal(lines.subList(start + 1, end).stream())));
            }
            start = end + 1;
        }
        return snippets;
    }

    /** Whether a source holds these lines one after the other. */
    boolean isIn(String source) {
        return !code.isEmpty() && enclosed(normal(source.lines())).contains(enclosed(code));
    }

    /** What to tell who wrote it where no test holds it. */
    String complaint() {
        String first = code.lines().findFirst().orElse("(nothing)");
        return page + ":" + line + ": no test holds this Java line by line: " + first;
    }

    private static String normal(Stream<String> lines) {
        return lines.map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String enclosed(String lines) {
        return "\n" + lines + "\n";
    }
}
