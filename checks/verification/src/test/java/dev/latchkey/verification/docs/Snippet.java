package dev.latchkey.verification.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Java that a page shows between {@code ```java} and {@code ```}.
 *
 * @param page the page, from the root of the sources
 * @param line where it begins in the page
 * @param imports the types that it imports, by their full names
 * @param code the lines without the imports, each without its indentation, blank lines left out
 */
record Snippet(String page, int line, Set<String> imports, String code) {
    private static final String FENCE = "```";
    private static final Pattern IMPORT = Pattern.compile("import (?:static )?([\\w.]+);");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

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
                snippets.add(of(page, start + 2, lines.subList(start + 1, end)));
            }
            start = end + 1;
        }
        return snippets;
    }

    private static Snippet of(String page, int line, List<String> lines) {
        return new Snippet(
                page,
                line,
                importsOf(lines.stream()),
                normal(lines.stream().filter(code -> !IMPORT.matcher(code).matches())));
    }

    /** Tells whether a source holds these lines one after the other, and imports, or has in its package, what they import. */
    boolean isIn(String source) {
        return holdsCode(source)
                && imports.stream()
                        .allMatch(type -> importsOf(source.lines()).contains(type)
                                || type.substring(0, type.lastIndexOf('.')).equals(packageOf(source)));
    }

    /** The types that the code uses, of those that a source imports. */
    Set<String> usedOf(String source) {
        return importsOf(source.lines()).stream()
                .filter(type -> Pattern.compile("(?<![\\w.\"])" + type.substring(type.lastIndexOf('.') + 1) + "\\b")
                        .matcher(code)
                        .find())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean holdsCode(String source) {
        return !code.isEmpty() && enclosed(normal(source.lines())).contains(enclosed(code));
    }

    private static Set<String> importsOf(Stream<String> lines) {
        return lines.map(line -> IMPORT.matcher(line.strip()))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String packageOf(String source) {
        Matcher match = PACKAGE.matcher(source);
        return match.find() ? match.group(1) : "";
    }

    /** What to tell who wrote it where no test holds it. */
    String complaint() {
        String first = code.lines().findFirst().orElse("(nothing)");
        return page + ":" + line + ": no test holds this Java line by line: " + first;
    }

    /** What to tell who left imports out that are in no snippet of the page up to this one. */
    String complaintOfMissing(Set<String> types) {
        return page + ":" + line + ": imports are missing: " + String.join(", ", types);
    }

    private static String normal(Stream<String> lines) {
        return lines.map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String enclosed(String lines) {
        return "\n" + lines + "\n";
    }
}
