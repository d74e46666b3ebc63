package dev.latchkey.validation.rule;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.fact.Fact;
import java.util.List;
import java.util.Set;

/** A rule whose level someone has set: it counts for everything that the rule finds. */
record RuleAtLevel(Rule rule, @Override Level getLevel) implements Rule {

    @Override
    public String getId() {
        return rule.getId();
    }

    @Override
    public Set<ApiVersion> getApiVersions() {
        return rule.getApiVersions();
    }

    @Override
    public Set<Operation> getOperations() {
        return rule.getOperations();
    }

    @Override
    public Set<RequestKind> getKinds() {
        return rule.getKinds();
    }

    @Override
    public Set<Trait> getTraits() {
        return rule.getTraits();
    }

    @Override
    public Set<Fact> getFacts() {
        return rule.getFacts();
    }

    @Override
    public List<Source> getSources() {
        return rule.getSources();
    }

    @Override
    public String getReason() {
        return rule.getReason();
    }

    @Override
    public String getHint() {
        return rule.getHint();
    }

    @Override
    public List<Check> getChecks() {
        return rule.getChecks();
    }

    @Override
    public List<Remedy> getRemedies() {
        return rule.getRemedies();
    }

    @Override
    public Rule at(Level level) {
        return rule.at(level);
    }

    @Override
    public String toString() {
        return getId();
    }
}
