package dev.latchkey.cli.report;

import dev.latchkey.cli.shell.Printable;

/** Escapes texts for GitHub Flavored Markdown. */
final class MarkdownText {
    private static final String MARKUP = "\\`*_{}[]<>|~&@#";

    private MarkdownText() {}

    /**
     * Escapes a text: no markup, link, mention or reference in it has any effect, and it is one line.
     *
     * @param text any text
     * @return a code span
     */
    public static String code(String text) {
        String line = Printable.of(text);
        String fence = "`".repeat(longestRun(line) + 1);
        // A space at both ends is no part of a code span, and keeps a backtick there apart from the fence.
        String gap = line.startsWith("`") || line.endsWith("`") || line.isBlank() ? " " : "";
        return fence + gap + line + gap + fence;
    }

    /**
     * The same as {@link #code} in a table, where only a bar needs more.
     *
     * @param text any text
     * @return a code span
     */
    static String cell(String text) {
        return code(text).replace("|", "\\|");
    }

    /**
     * Formats a text of the program as running text.
     *
     * @param words the text, without line ends
     * @return the text, with possible markup escaped
     */
    public static String words(String words) {
        StringBuilder escaped = new StringBuilder();
        for (char c : Printable.whole(words).toCharArray()) {
            escaped.append(MARKUP.indexOf(c) < 0 ? "" : "\\").append(c);
        }
        return escaped.toString();
    }

    private static int longestRun(String line) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            run = line.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
