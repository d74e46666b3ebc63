package dev.latchkey.cli.report;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.Palette;
import dev.latchkey.cli.shell.Paragraph;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.settings.Settings;
import dev.latchkey.validation.suppression.Suppression;
import java.io.PrintWriter;

/** The explanation of one rule, with its example. */
public final class Explanation {
    private static final String INDENT = "  ";

    private Explanation() {}

    /**
     * Explains a rule.
     *
     * @param rule the rule
     * @param tenant the settings of the tenant
     * @param out the output
     * @param palette the colours
     */
    public static void write(Rule rule, TenantSettings tenant, PrintWriter out, Palette palette) {
        out.print(palette.strong(rule.getId()) + "\n");
        field(out, "says", rule.getReason());
        field(out, "what to do", rule.getHint());
        rule.getRemedies().forEach(remedy -> field(out, "fix", RuleTexts.fix(remedy)));
        field(out, "level", rule.getLevel().getText() + ": " + meaning(rule.getLevel()));
        Settings settings = tenant.settings();
        Level here = settings.getLevels().get(rule.getId());
        if (here != null) {
            field(out, "level here", here.getText() + ": " + meaning(here));
        } else if (settings.getOff().contains(rule.getId())) {
            field(out, "level here", "off: the settings say not to check it");
        }
        settings.getSuppressions().stream()
                .filter(suppression -> suppression.ruleId().equals(rule.getId()))
                .forEach(suppression -> field(out, "suppressed", describe(suppression)));
        field(out, "versions", RuleTexts.apiVersions(rule));
        field(out, "operations", RuleTexts.operations(rule));
        field(out, "facts", RuleTexts.facts(rule));
        rule.getCitations().forEach(source -> field(out, "source", source.toString()));
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

    private static String describe(Suppression suppression) {
        String where = suppression.pointer().isEmpty() ? "the whole body" : suppression.pointer();
        return Printable.of("at " + where + " until " + suppression.until() + ": " + suppression.reason());
    }

    private static String meaning(Level level) {
        return switch (level) {
            case ERROR -> "the server refuses the request or cannot do what it asks";
            case WARNING -> "the server takes the request, but part of it is useless, ambiguous or lost";
            case INFO -> "worth knowing";
        };
    }
}
