package dev.latchkey.cli.report;

import dev.latchkey.cli.shell.Palette;
import dev.latchkey.cli.shell.Paragraph;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Rule;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints the missing facts in one paragraph, each with the rules that need it. */
public final class MissingFactsText {
    private static final int INDENT = 4;
    private static final String LABEL = "undetermined";

    private final PrintWriter out;
    private final Palette palette;

    /**
     * Prints missing facts.
     *
     * @param out the output
     * @param palette their colours
     */
    public MissingFactsText(PrintWriter out, Palette palette) {
        this.out = out;
        this.palette = palette;
    }

    /**
     * Prints missing facts; prints nothing if there are none.
     *
     * @param file the name of the file that they are missing for; empty for all files of a run
     * @param missing the facts, each with the rules that need it
     */
    public void print(String file, Map<Fact<?>, Set<Rule>> missing) {
        if (missing.isEmpty()) {
            return;
        }
        String name = file.isEmpty() ? "" : Printable.of(file) + ":";
        String head = name.isEmpty() ? LABEL + ": " : name + " " + LABEL + ": ";
        String paragraph = Paragraph.indented(head, INDENT, sentence(missing));
        out.print((name.isEmpty() ? "" : palette.strong(name) + " ") + palette.warning(LABEL) + ": "
                + paragraph.substring(head.length()) + "\n");
        out.print(" ".repeat(INDENT) + "hint: give them with --facts FILE\n");
    }

    /**
     * Formats missing facts as a sentence: "1 rule waits for facts: now (remove-date-future)".
     *
     * @param missing the facts, each with the rules that need it
     * @return the sentence, without a full stop
     */
    public static String sentence(Map<Fact<?>, Set<Rule>> missing) {
        long rules = missing.values().stream().flatMap(Set::stream).distinct().count();
        return (rules == 1 ? "1 rule waits" : rules + " rules wait") + " for facts: "
                + missing.entrySet().stream()
                        .map(entry -> entry.getKey().getText() + " (" + ids(entry.getValue()) + ")")
                        .collect(Collectors.joining(", "));
    }

    private static String ids(Set<Rule> rules) {
        return rules.stream().map(Rule::getId).collect(Collectors.joining(", "));
    }
}
