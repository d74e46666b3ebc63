package dev.latchkey.cli.settings;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Check;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Remedy;
import dev.latchkey.validation.rule.RequestKind;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Source;
import dev.latchkey.validation.rule.Trait;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A rule of the tenant's own as it was when it was loaded; what it does later is guarded. */
record OwnRule(
        @Override String getId,
        @Override Level getLevel,
        @Override Set<ApiVersion> getApiVersions,
        @Override Set<Operation> getOperations,
        @Override Set<RequestKind> getKinds,
        @Override Set<Trait> getTraits,
        @Override Set<Fact> getFacts,
        @Override List<Source> getSources,
        @Override String getReason,
        @Override String getHint,
        @Override List<Check> getChecks,
        @Override List<Remedy> getRemedies)
        implements Rule {

    /** With the class that brings the rule, and the jar if there is one, for those who have to correct it. */
    static OwnRule of(Rule rule, String origin) {
        RuleGuard guard = new RuleGuard(rule.getId(), origin);
        return new OwnRule(
                rule.getId(),
                rule.getLevel(),
                ordered(rule.getApiVersions()),
                ordered(rule.getOperations()),
                ordered(rule.getKinds()),
                ordered(rule.getTraits()),
                ordered(rule.getFacts()),
                List.copyOf(rule.getSources()),
                rule.getReason(),
                rule.getHint(),
                rule.getChecks().stream().map(guard::check).toList(),
                rule.getRemedies().stream().map(guard::remedy).toList());
    }

    /** A copy that keeps the order, which reports show. */
    private static <T> Set<T> ordered(Set<T> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }

    @Override
    public String toString() {
        return getId;
    }
}
