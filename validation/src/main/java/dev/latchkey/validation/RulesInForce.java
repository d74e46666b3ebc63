package dev.latchkey.validation;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Limits;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.settings.Settings;
import dev.latchkey.validation.suppression.Suppressions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules that one check applies to bodies, and the findings that it leaves out. Immutable. */
final class RulesInForce {
    private final ApiVersion apiVersion;
    private final Limits limits;
    private final Level askFor;
    private final Map<String, Rule> byId = new LinkedHashMap<>();
    private final Suppressions suppressions;

    RulesInForce(ApiVersion apiVersion, Limits limits, Settings settings, Level askFor) {
        this.askFor = askFor;
        this.apiVersion = apiVersion;
        this.limits = settings.limits(limits);
        this.suppressions = Suppressions.of(settings.getSuppressions());
        for (Rule rule : settings.rules()) {
            if (rule.getApiVersions().contains(apiVersion)) {
                byId.put(rule.getId(), rule);
            }
        }
    }

    ApiVersion apiVersion() {
        return apiVersion;
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

    Limits limits() {
        return limits;
    }

    /** The lowest level of rules whose facts are looked up. */
    Level askFor() {
        return askFor;
    }
}
