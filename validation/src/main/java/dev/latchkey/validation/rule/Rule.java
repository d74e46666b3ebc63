package dev.latchkey.validation.rule;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.fact.Fact;
import java.util.List;
import java.util.Set;

/**
 * One rule: what it says, where it holds, who states it, and how it is checked. {@link
 * dev.latchkey.validation.rule.documented.Rules} lists the documented ones.
 *
 * <p>A tenant's own rule is defined in the same way and looks the same in reports:
 *
 * <pre>{@code
 * Rule noWeekend = Rule.error("acme-no-weekend")
 *         .reason("Access does not start on a weekend.")
 *         .hint("Start on Monday.")
 *         .eachItem((item, identity, terms, facts) -> startsOnWeekend(item)
 *                 ? Answer.violated("/startDate", "the access would start on a weekend")
 *                 : Answer.satisfied())
 *         .build();
 * }</pre>
 */
public interface Rule {

    /**
     * Defines a rule that fails a request.
     *
     * @param id public and stable, in lower case with hyphens
     * @return the definition, to be completed
     */
    static RuleBuilder error(String id) {
        return new RuleBuilder(id, Level.ERROR);
    }

    /**
     * Defines a rule that warns.
     *
     * @param id public and stable, in lower case with hyphens
     * @return the definition, to be completed
     */
    static RuleBuilder warning(String id) {
        return new RuleBuilder(id, Level.WARNING);
    }

    /**
     * Defines a rule that informs.
     *
     * @param id public and stable, in lower case with hyphens
     * @return the definition, to be completed
     */
    static RuleBuilder info(String id) {
        return new RuleBuilder(id, Level.INFO);
    }

    /** {@return the public, stable id, such as {@code revoke-comment}} */
    String getId();

    /** {@return how bad it is to break the rule} */
    Level getLevel();

    /** {@return the API versions in which the rule holds} */
    Set<ApiVersion> getApiVersions();

    /** {@return the operations whose bodies the rule looks at} */
    Set<Operation> getOperations();

    /** {@return the kinds of request that the rule looks at} */
    Set<RequestKind> getKinds();

    /** {@return what a request must have any of for the rule to have something to say; empty if it looks at every request} */
    default Set<Trait> getTraits() {
        return Set.of();
    }

    /** {@return what the rule has to be told beyond the body} */
    Set<Fact> getFacts();

    /** {@return the documents that state the rule, the most important first} */
    List<Source> getSources();

    /** {@return the rule in one sentence} */
    String getReason();

    /** {@return what to do when the rule is broken} */
    String getHint();

    /**
     * {@return how the rule is checked; empty for one that is not asked about a body, but checked where a document is
     * read, {@link Check.OfHeaders} for one that is checked where a call is sent}
     */
    List<Check> getChecks();

    /** {@return how a violation can be put right; of several ways, the first that helps counts} */
    default List<Remedy> getRemedies() {
        return List.of();
    }

    /**
     * This rule at another level, whatever it finds.
     *
     * @param level how bad it is to break it
     * @return the same rule but for the level
     */
    default Rule at(Level level) {
        return new RuleAtLevel(this, level);
    }
}
