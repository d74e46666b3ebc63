package dev.latchkey.cli.report;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.validation.rule.Remedy;
import dev.latchkey.validation.rule.Rule;
import java.io.PrintWriter;
import java.util.List;

/** The Markdown listing of rules: a page with a table and a section for each rule, whose anchor is the rule's id. */
public final class MarkdownListing implements RuleListing {
    private static final String HEAD = """
            # Rules

            The rules that are checked, those about the same matter next to each other. [Checking](checking.md) says what levels and
            facts are, and how it was decided where the documents are silent. The ids are public and stay.

            Each rule has an example, and a test checks that it violates the rule and that its neighbour keeps it. An example shows no
            more facts than the rule needs; what other rules would have to know is left open.

            This page is the output of `./latchkey rules --format markdown`.

            | rule | level | API versions | facts | what it says |
            |---|---|---|---|---|
            """;

    /** Creates the listing. */
    public MarkdownListing() {}

    @Override
    public void write(List<Rule> rules, TenantSettings tenant, PrintWriter out) {
        out.print(HEAD);
        for (Rule rule : rules) {
            row(
                    out,
                    "[`" + rule.getId() + "`](#" + rule.getId() + ")",
                    rule.getLevel().getText(),
                    RuleTexts.apiVersions(rule),
                    RuleTexts.facts(rule),
                    rule.getReason());
        }
        rules.forEach(rule -> section(out, rule));
    }

    private static void section(PrintWriter out, Rule rule) {
        out.print("\n## " + rule.getId() + "\n\n" + rule.getReason() + "\n\n");
        field(out, "Level", rule.getLevel().getText());
        field(out, "API versions", RuleTexts.apiVersions(rule));
        field(out, "Operations", RuleTexts.operations(rule));
        field(out, "Facts", RuleTexts.facts(rule));
        rule.getCitations().forEach(source -> field(out, "Source", source.toString()));
        field(out, "What to do", rule.getHint());
        for (Remedy remedy : rule.getRemedies()) {
            field(out, "Fix", RuleTexts.fix(remedy));
        }
        Passage.of(rule).forEach(passage -> passage(out, passage));
    }

    private static void field(PrintWriter out, String name, String text) {
        out.print("- " + name + ": " + text + "\n");
    }

    private static void passage(PrintWriter out, Passage passage) {
        if (passage.text().isEmpty()) {
            out.print("\n" + passage.words() + "\n");
        } else {
            out.print("\n" + passage.words() + ":\n\n```" + passage.language() + "\n" + passage.text() + "\n```\n");
        }
    }

    private static void row(PrintWriter out, String... cells) {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(' ').append(cell.replace("|", "\\|")).append(" |");
        }
        out.print(row.append('\n'));
    }
}
