package dev.latchkey.validation.rule;

import dev.latchkey.validation.fact.Fact;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule that cannot decide whether a body satisfies it, with the facts that it lacks. One entry of a report covers all
 * places of the body that the rule could not decide. Immutable.
 */
public final class UndeterminedRule {
    private final Rule rule;
    private final Level level;
    private final Set<Fact<?>> missingFacts;
    private final int placeCount;

    private UndeterminedRule(Rule rule, Level level, Set<Fact<?>> missingFacts, int placeCount) {
        this.rule = rule;
        this.level = level;
        this.missingFacts = missingFacts;
        this.placeCount = placeCount;
    }

    /**
     * Creates an entry of a report.
     *
     * @param rule the rule
     * @param level the level that a violation would have; the most severe one if places differ
     * @param missingFacts at least one fact, in the order in which messages name them
     * @param placeCount the number of places, at least 1
     * @return the entry
     * @throws IllegalArgumentException if there is no fact or no place
     */
    public static UndeterminedRule of(Rule rule, Level level, Set<Fact<?>> missingFacts, int placeCount) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(level, "level");
        if (missingFacts.isEmpty() || placeCount < 1) {
            throw new IllegalArgumentException("an undetermined rule lacks a fact at one place or more");
        }
        return new UndeterminedRule(rule, level, missingFacts, placeCount);
    }

    /** {@return the rule} */
    public Rule getRule() {
        return rule;
    }

    /** {@return the level that a violation would have} */
    public Level getLevel() {
        return level;
    }

    /** {@return the facts that the rule lacks; never empty} */
    public Set<Fact<?>> getMissingFacts() {
        return missingFacts;
    }

    /** {@return the number of places of the body that the rule could not decide; at least 1} */
    public int getPlaceCount() {
        return placeCount;
    }

    /** {@return the same in words: {@code cannot tell without requester, config}} */
    public String getMessage() {
        return "cannot tell without " + missingFacts.stream().map(Fact::getText).collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UndeterminedRule that
                && rule.equals(that.rule)
                && level == that.level
                && missingFacts.equals(that.missingFacts)
                && placeCount == that.placeCount;
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, level, missingFacts, placeCount);
    }

    @Override
    public String toString() {
        return rule.getId() + ": " + getMessage() + " (" + placeCount + (placeCount == 1 ? " place)" : " places)");
    }
}
