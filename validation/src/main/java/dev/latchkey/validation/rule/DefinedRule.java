package dev.latchkey.validation.rule;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.fact.Fact;
import java.util.List;
import java.util.Set;

/** The rule that {@link RuleBuilder} builds. */
record DefinedRule(
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

    /** Equal rules have equal ids, and a report looks its rules up often. */
    @Override
    public int hashCode() {
        return getId.hashCode();
    }

    @Override
    public String toString() {
        return getId;
    }
}
