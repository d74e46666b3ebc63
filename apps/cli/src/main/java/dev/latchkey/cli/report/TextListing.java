package dev.latchkey.cli.report;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.Paragraph;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.validation.rule.Rule;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;

/** The text listing of rules: one paragraph each. */
public final class TextListing implements RuleListing {
    /** Creates the listing. */
    public TextListing() {}

    @Override
    public void write(List<Rule> rules, TenantSettings tenant, PrintWriter out) {
        int width = rules.stream().mapToInt(rule -> rule.getId().length()).max().orElse(0);
        for (Rule rule : rules) {
            String head = String.format(
                    "%-" + width + "s  %-7s  ", rule.getId(), rule.getLevel().getText());
            out.print(Paragraph.hanging(head, rule.getReason()) + "\n");
        }
        out.print(rules.size() + " rules. \"latchkey explain RULE\" says more about one of them.\n");
        if (!tenant.describe().isEmpty()) {
            Set<String> off = tenant.settings().getOff();
            out.print("Settings: " + Printable.of(tenant.describe())
                    + (off.isEmpty() ? "" : "; off: " + String.join(", ", off)) + "\n");
        }
    }
}
