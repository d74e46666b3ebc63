package dev.latchkey.validation;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.Operation;
import dev.latchkey.validation.rule.Limits;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Terms;
import dev.latchkey.validation.rule.engine.RuleBook;
import dev.latchkey.validation.settings.Settings;
import dev.latchkey.validation.suppression.Suppressions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules that one check holds bodies to, and what it leaves out. Immutable. */
final class RulesInForce {
    private final ApiEdition edition;
    private final Limits limits;
    private final Map<String, Rule> byId = new LinkedHashMap<>();
    private final Suppressions suppressions;

    RulesInForce(ApiEdition edition, Limits limits, Settings settings) {
        this.edition = edition;
        this.limits = settings.limits(limits);
        this.suppressions = Suppressions.of(settings.getSuppressions());
        for (Rule rule : settings.rules()) {
            if (rule.getEditions().contains(edition)) {
                byId.put(rule.getId(), rule);
            }
        }
    }

    ApiEdition edition() {
        return edition;
    }

    List<Rule> all() {
        return List.copyOf(byId.values());
    }

    /** The rule with an id, or null if it does not hold here. */
    @Nullable
    Rule find(String id) {
        return byId.get(id);
    }

    Suppressions suppressions() {
        return suppressions;
    }

    RuleBook book(Operation operation) {
        return RuleBook.of(new Terms(edition, operation, limits), byId.values(), suppressions);
    }
}
