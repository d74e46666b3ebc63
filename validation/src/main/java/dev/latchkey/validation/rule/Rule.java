package dev.latchkey.validation.rule;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.fact.Fact;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule: its statement, its scope, its sources and its checks. Immutable and thread-safe if its checks are. {@link
 * dev.latchkey.validation.rule.documented.Rules} lists the documented ones.
 *
 * <p>A tenant's own rule is defined in the same way and looks the same in reports:
 *
 * <pre>{@code
 * Rule noWeekend = Rule.error("acme-no-weekend")
 *         .reason("Access does not start on a weekend.")
 *         .hint("Start on Monday.")
 *         .eachItem((item, identity, context) -> {
 *             if (startsOnWeekend(item)) {
 *                 context.violated("/startDate", "the access would start on a weekend");
 *             }
 *         })
 *         .build();
 * }</pre>
 */
public final class Rule {
    private final String id;
    private final Level level;
    private final boolean levelFixed;
    private final Set<ApiVersion> apiVersions;
    private final Set<Operation> operations;
    private final Set<RequestKind> kinds;
    private final Set<Trait> traits;
    private final Set<Fact<?>> facts;
    private final List<Citation> citations;
    private final String reason;
    private final String hint;
    private final List<Check> checks;
    private final List<Remedy> remedies;

    Rule(
            String id,
            Level level,
            boolean levelFixed,
            Set<ApiVersion> apiVersions,
            Set<Operation> operations,
            Set<RequestKind> kinds,
            Set<Trait> traits,
            Set<Fact<?>> facts,
            List<Citation> citations,
            String reason,
            String hint,
            List<Check> checks,
            List<Remedy> remedies) {
        this.id = id;
        this.level = level;
        this.levelFixed = levelFixed;
        this.apiVersions = ordered(apiVersions);
        this.operations = ordered(operations);
        this.kinds = ordered(kinds);
        this.traits = ordered(traits);
        this.facts = ordered(facts);
        this.citations = List.copyOf(citations);
        this.reason = reason;
        this.hint = hint;
        this.checks = List.copyOf(checks);
        this.remedies = List.copyOf(remedies);
    }

    /** A copy that keeps the order, which reports show. */
    private static <T> Set<T> ordered(Set<T> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }

    /**
     * Defines a rule that fails a request.
     *
     * @param id public and stable, in lower case with hyphens
     * @return the definition, to be completed
     */
    public static RuleBuilder error(String id) {
        return new RuleBuilder(id, Level.ERROR);
    }

    /**
     * Defines a rule that warns.
     *
     * @param id public and stable, in lower case with hyphens
     * @return the definition, to be completed
     */
    public static RuleBuilder warning(String id) {
        return new RuleBuilder(id, Level.WARNING);
    }

    /**
     * Defines a rule that informs.
     *
     * @param id public and stable, in lower case with hyphens
     * @return the definition, to be completed
     */
    public static RuleBuilder info(String id) {
        return new RuleBuilder(id, Level.INFO);
    }

    /**
     * Copies this rule with another level, which applies to all its findings.
     *
     * @param other the severity of a violation
     * @return the copy
     */
    public Rule at(Level other) {
        return copy(other, true, checks, remedies);
    }

    /**
     * Copies this rule with other checks, such as the same ones with something around them.
     *
     * @param others the checks of the copy
     * @return the copy
     */
    public Rule withChecks(List<Check> others) {
        return copy(level, levelFixed, others, remedies);
    }

    /**
     * Copies this rule with other remedies.
     *
     * @param others the remedies of the copy
     * @return the copy
     */
    public Rule withRemedies(List<Remedy> others) {
        return copy(level, levelFixed, checks, others);
    }

    private Rule copy(Level newLevel, boolean fixed, List<Check> newChecks, List<Remedy> newRemedies) {
        return new Rule(
                id,
                newLevel,
                fixed,
                apiVersions,
                operations,
                kinds,
                traits,
                facts,
                citations,
                reason,
                hint,
                newChecks,
                newRemedies);
    }

    /** {@return the public, stable id, such as {@code revoke-comment}} */
    public String getId() {
        return id;
    }

    /** {@return the severity of a violation} */
    public Level getLevel() {
        return level;
    }

    /**
     * Decides the level of one violation.
     *
     * @param named the level that the check names for it; null if it names none
     * @return that level, or the level of the rule if there is none or {@link #at} has set the rule's
     */
    public Level levelOf(@Nullable Level named) {
        return named == null || levelFixed ? level : named;
    }

    /** {@return the API versions in which the rule holds} */
    public Set<ApiVersion> getApiVersions() {
        return apiVersions;
    }

    /** {@return the operations whose bodies the rule looks at} */
    public Set<Operation> getOperations() {
        return operations;
    }

    /** {@return the kinds of request that the rule looks at} */
    public Set<RequestKind> getKinds() {
        return kinds;
    }

    /**
     * {@return the traits of which a request must have at least one for the rule to apply; empty if it looks at every
     * request}
     */
    public Set<Trait> getTraits() {
        return traits;
    }

    /** {@return the facts that the rule needs beyond the body} */
    public Set<Fact<?>> getFacts() {
        return facts;
    }

    /** {@return the passages that state the rule, the most important first} */
    public List<Citation> getCitations() {
        return citations;
    }

    /** {@return the rule in one sentence} */
    public String getReason() {
        return reason;
    }

    /** {@return advice for a violation} */
    public String getHint() {
        return hint;
    }

    /**
     * {@return the checks; empty for a rule that is checked where a document is read, {@link Check.OfHeaders} for a
     * rule that is checked where a call is sent}
     */
    public List<Check> getChecks() {
        return checks;
    }

    /** {@return the remedies for a violation; the first that helps is used} */
    public List<Remedy> getRemedies() {
        return remedies;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Rule that
                        && id.equals(that.id)
                        && level == that.level
                        && levelFixed == that.levelFixed
                        && checks.equals(that.checks)
                        && remedies.equals(that.remedies)
                        && apiVersions.equals(that.apiVersions)
                        && operations.equals(that.operations)
                        && kinds.equals(that.kinds)
                        && traits.equals(that.traits)
                        && facts.equals(that.facts)
                        && citations.equals(that.citations)
                        && reason.equals(that.reason)
                        && hint.equals(that.hint));
    }

    /** Equal rules have equal ids, and a report looks its rules up often. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id;
    }
}
