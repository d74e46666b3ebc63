package dev.latchkey.cli.rules;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.validation.rule.Rule;
import java.io.PrintWriter;
import java.util.List;

/** Rules for documentation: a Markdown table. */
public final class MarkdownListing implements RuleListing {
    /** The listing. */
    public MarkdownListing() {}

    @Override
    public void write(List<Rule> rules, TenantSettings tenant, PrintWriter out) {
        out.print("| rule | level | editions | operations | facts | what it says | what to do | sources |\n");
        out.print("|---|---|---|---|---|---|---|---|\n");
        for (Rule rule : rules) {
            row(
                    out,
                    "`" + rule.getId() + "`",
                    rule.getLevel().getText(),
                    RuleTexts.editions(rule),
                    RuleTexts.operations(rule),
                    RuleTexts.facts(rule),
                    rule.getReason(),
                    rule.getHint(),
                    RuleTexts.sources(rule));
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
