package dev.latchkey.validation.rule;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.Operation;
import dev.latchkey.validation.fact.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a rule is and how it is checked. */
final class RuleBuilder {
    final String id;
    final Level level;
    Set<ApiEdition> editions = Collections.unmodifiableSet(EnumSet.allOf(ApiEdition.class));
    Set<Operation> operations = Set.of(Operation.CREATE);
    Set<RequestKind> kinds = EnumSet.allOf(RequestKind.class);
    Set<Fact> facts = Set.of();
    List<Source> sources = List.of();
    String reason = "";
    String hint = "";
    Check.@Nullable OfRequest request;
    Check.@Nullable OfIdentity identity;
    Check.@Nullable OfItem item;
    Check.@Nullable OfRecipient recipient;
    Check.@Nullable OfTarget target;
    Check.@Nullable OfBody<?> body;

    private RuleBuilder(String id, Level level) {
        this.id = id;
        this.level = level;
    }

    static RuleBuilder error(String id) {
        return new RuleBuilder(id, Level.ERROR);
    }

    static RuleBuilder warning(String id) {
        return new RuleBuilder(id, Level.WARNING);
    }

    static RuleBuilder info(String id) {
        return new RuleBuilder(id, Level.INFO);
    }

    RuleBuilder notIn(ApiEdition edition) {
        return in(EnumSet.complementOf(EnumSet.of(edition)));
    }

    RuleBuilder onlyIn(ApiEdition edition) {
        return in(EnumSet.of(edition));
    }

    RuleBuilder since(ApiEdition edition) {
        return in(EnumSet.range(edition, ApiEdition.V1));
    }

    RuleBuilder until(ApiEdition edition) {
        return in(EnumSet.range(ApiEdition.BETA, edition));
    }

    /** In the editions that offer an operation. */
    RuleBuilder whereOffered(Operation operation) {
        EnumSet<ApiEdition> offering = EnumSet.noneOf(ApiEdition.class);
        for (ApiEdition edition : ApiEdition.values()) {
            if (edition.offers(operation)) {
                offering.add(edition);
            }
        }
        return in(offering);
    }

    private RuleBuilder in(EnumSet<ApiEdition> chosen) {
        editions = Collections.unmodifiableSet(chosen);
        return this;
    }

    RuleBuilder on(Operation first, Operation... others) {
        operations = Collections.unmodifiableSet(EnumSet.of(first, others));
        return this;
    }

    RuleBuilder of(RequestKind first, RequestKind... others) {
        kinds = EnumSet.of(first, others);
        return this;
    }

    RuleBuilder needs(Fact first, Fact... others) {
        facts = Collections.unmodifiableSet(EnumSet.of(first, others));
        return this;
    }

    RuleBuilder source(Source.Document document, String section) {
        List<Source> longer = new ArrayList<>(sources);
        longer.add(new Source(document, section));
        sources = List.copyOf(longer);
        return this;
    }

    /** The rule in one sentence. */
    RuleBuilder reason(String sentence) {
        reason = sentence;
        return this;
    }

    /** What to do when the rule is broken. */
    RuleBuilder hint(String sentence) {
        hint = sentence;
        return this;
    }

    RuleBuilder request(Check.OfRequest check) {
        request = check;
        return this;
    }

    RuleBuilder eachIdentity(Check.OfIdentity check) {
        identity = check;
        return this;
    }

    RuleBuilder eachItem(Check.OfItem check) {
        item = check;
        return this;
    }

    RuleBuilder eachRecipient(Check.OfRecipient check) {
        recipient = check;
        return this;
    }

    RuleBuilder eachTarget(Check.OfTarget check) {
        target = check;
        return this;
    }

    <B> RuleBuilder body(Check.OfBody<B> check) {
        body = check;
        return this;
    }

    /** Without a check, the rule is one that is checked where a document is read. */
    Rule build() {
        return new Rule(this);
    }
}
