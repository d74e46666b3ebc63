package dev.latchkey.cli.rules;

import dev.latchkey.cli.text.Palette;
import dev.latchkey.cli.text.Paragraph;
import dev.latchkey.validation.rule.Rule;
import java.io.PrintWriter;

/** Everything there is to say about one rule, with its example. */
public final class Explanation {
    private static final String INDENT = "  ";

    private Explanation() {}

    /**
     * Explains a rule.
     *
     * @param rule the rule
     * @param out where to
     * @param palette its colours
     */
    public static void write(Rule rule, PrintWriter out, Palette palette) {
        out.print(palette.strong(rule.getId()) + "\n");
        field(out, "says", rule.getReason());
        field(out, "what to do", rule.getHint());
        rule.getRemedies().forEach(remedy -> field(out, "fix", RuleTexts.fix(remedy)));
        field(out, "level", rule.getLevel().getText() + ": " + meaning(rule));
        field(out, "editions", RuleTexts.editions(rule));
        field(out, "operations", RuleTexts.operations(rule));
        field(out, "facts", RuleTexts.facts(rule));
        rule.getSources().forEach(source -> field(out, "source", source.toString()));
        Passage.of(rule).forEach(passage -> passage(out, passage));
    }

    private static void passage(PrintWriter out, Passage passage) {
        out.print("\n" + passage.words() + (passage.text().isEmpty() ? "" : ":") + "\n");
        passage.text()
                .lines()
                .map(line -> passage.isJson() ? INDENT + line : Paragraph.hanging(INDENT, line))
                .forEach(line -> out.print(line + "\n"));
    }

    private static void field(PrintWriter out, String name, String text) {
        out.print(Paragraph.hanging(String.format("  %-10s  ", name), text) + "\n");
    }

    private static String meaning(Rule rule) {
        return switch (rule.getLevel()) {
            case ERROR -> "the server refuses the request or cannot do what it asks";
            case WARNING -> "the server takes the request, but part of it is useless, ambiguous or lost";
            case INFO -> "worth knowing";
        };
    }
}
