package dev.latchkey.cli.text;

/** Breaks sentences into lines that fit a terminal of 100 columns. */
public final class Paragraph {
    private static final int WIDTH = 100;

    private Paragraph() {}

    /**
     * A paragraph that hangs from its first words.
     *
     * @param head what the first line starts with; the other lines are indented by its length
     * @param text words, to be broken between
     * @return the lines, without a line end after the last
     */
    public static String hanging(String head, String text) {
        String indent = " ".repeat(head.length());
        StringBuilder paragraph = new StringBuilder();
        StringBuilder line = new StringBuilder(head);
        for (String word : text.split(" ", -1)) {
            boolean first = line.length() == head.length();
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                paragraph.append(line).append('\n');
                line = new StringBuilder(indent);
                first = true;
            }
            line.append(first ? "" : " ").append(word);
        }
        return paragraph.append(line).toString();
    }
}
