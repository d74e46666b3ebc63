package dev.latchkey.cli.shell;

/** Breaks sentences into lines that fit a terminal of 100 columns. */
public final class Paragraph {
    private static final int WIDTH = 100;

    private Paragraph() {}

    /**
     * A paragraph that hangs from its first words.
     *
     * @param head the start of the first line; the other lines are indented by its length
     * @param text words, to be broken between
     * @return the lines, without a line end after the last
     */
    public static String hanging(String head, String text) {
        return indented(head, head.length(), text);
    }

    /**
     * A paragraph whose lines below the first are indented.
     *
     * @param head the start of the first line, unchanged
     * @param indent the number of spaces before the other lines
     * @param text words, to be broken between
     * @return the lines, without a line end after the last
     */
    public static String indented(String head, int indent, String text) {
        if (head.length() + text.length() <= WIDTH) {
            return head + text;
        }
        StringBuilder paragraph = new StringBuilder();
        StringBuilder line = new StringBuilder(head);
        boolean first = true;
        for (String word : text.split(" ", -1)) {
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                paragraph.append(line).append('\n');
                line = new StringBuilder(" ".repeat(indent));
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            first = false;
        }
        return paragraph.append(line).toString();
    }
}
