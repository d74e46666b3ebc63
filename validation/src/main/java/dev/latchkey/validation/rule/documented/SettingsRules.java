package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Citation.Document.OWN;
import static dev.latchkey.validation.rule.Rule.info;

import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Rule;
import java.util.List;

/** Rules that keep settings honest. Checked where findings are left out. */
final class SettingsRules {
    private static final Rule SUPPRESSION_EXPIRED = info("suppression-expired")
            .on(Operation.CREATE, Operation.values())
            .needs(Fact.NOW)
            .cites(OWN, "")
            .reason("A suppression ends on its day; what it has covered is reported again.")
            .hint("Correct what is reported here, or set a new end date for the suppression.")
            .build();

    static final List<Rule> ALL = List.of(SUPPRESSION_EXPIRED);

    private SettingsRules() {}
}
