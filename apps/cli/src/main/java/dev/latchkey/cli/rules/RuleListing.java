package dev.latchkey.cli.rules;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Rules;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way to write down rules. */
public interface RuleListing {
    /**
     * Writes rules.
     *
     * @param rules the rules, in the order to write them in
     * @param out where to
     */
    void write(List<Rule> rules, PrintWriter out);

    /**
     * The rules to list.
     *
     * @param edition the edition that they hold in, or null for all
     * @return the rules, those about the same matter next to each other
     */
    static List<Rule> rulesOf(@Nullable ApiEdition edition) {
        return edition == null ? Rules.all() : Rules.of(edition);
    }
}
