package dev.latchkey.validation.rule;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.Operation;
import dev.latchkey.validation.fact.Fact;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One documented rule: what it says, where it holds, who documents it. Immutable; {@link Rules} lists them all.
 */
public final class Rule {
    private final RuleBuilder definition;

    Rule(RuleBuilder definition) {
        this.definition = definition;
    }

    /** {@return the public, stable id, such as {@code revoke-comment}} */
    public String getId() {
        return definition.id;
    }

    /** {@return how bad it is to break the rule} */
    public Level getLevel() {
        return definition.level;
    }

    /** {@return the editions in which the rule holds} */
    public Set<ApiEdition> getEditions() {
        return definition.editions;
    }

    /** {@return the operations whose bodies the rule looks at} */
    public Set<Operation> getOperations() {
        return definition.operations;
    }

    /** {@return what the rule has to be told beyond the body} */
    public Set<Fact> getFacts() {
        return definition.facts;
    }

    /** {@return the documents that state the rule, the most important first} */
    public List<Source> getSources() {
        return definition.sources;
    }

    /** {@return the rule in one sentence} */
    public String getReason() {
        return definition.reason;
    }

    /** {@return what to do when the rule is broken} */
    public String getHint() {
        return definition.hint;
    }

    Check.@Nullable OfRequest requestCheck() {
        return definition.request;
    }

    Check.@Nullable OfIdentity identityCheck() {
        return definition.identity;
    }

    Check.@Nullable OfItem itemCheck() {
        return definition.item;
    }

    Check.@Nullable OfRecipient recipientCheck() {
        return definition.recipient;
    }

    Check.@Nullable OfTarget targetCheck() {
        return definition.target;
    }

    Check.@Nullable OfBody<?> bodyCheck() {
        return definition.body;
    }

    boolean looksAt(ApiEdition edition, Operation operation) {
        return definition.editions.contains(edition) && definition.operations.contains(operation);
    }

    boolean looksAt(RequestKind kind) {
        return definition.kinds.contains(kind);
    }

    @Override
    public String toString() {
        return definition.id;
    }
}
