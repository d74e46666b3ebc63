package dev.latchkey.validation.rule;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.fact.Fact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Builds a {@link Rule}. By default, a rule holds in every API version, for create requests of every kind. Not
 * thread-safe; the rule it builds is immutable.
 */
public final class RuleBuilder {
    private final String id;
    private final Level level;
    private Set<ApiVersion> apiVersions = EnumSet.allOf(ApiVersion.class);
    private Set<Operation> operations = EnumSet.of(Operation.CREATE);
    private Set<RequestKind> kinds = EnumSet.allOf(RequestKind.class);
    private Set<Trait> traits = Set.of();
    private Set<Fact<?>> facts = Set.of();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Remedy> remedies = new ArrayList<>();
    private String reason = "";
    private String hint = "";

    RuleBuilder(String id, Level level) {
        this.id = Objects.requireNonNull(id, "id");
        this.level = level;
    }

    /**
     * The rule holds in all API versions but one.
     *
     * @param apiVersion the API version in which it does not hold
     * @return this
     */
    public RuleBuilder notIn(ApiVersion apiVersion) {
        return in(EnumSet.complementOf(EnumSet.of(apiVersion)));
    }

    /**
     * The rule holds in one API version.
     *
     * @param apiVersion the API version
     * @return this
     */
    public RuleBuilder onlyIn(ApiVersion apiVersion) {
        return in(EnumSet.of(apiVersion));
    }

    /**
     * The rule holds in an API version and all later ones.
     *
     * @param apiVersion the first
     * @return this
     */
    public RuleBuilder since(ApiVersion apiVersion) {
        return in(apiVersion.andLater());
    }

    /**
     * The rule holds in an API version and all earlier ones.
     *
     * @param apiVersion the last
     * @return this
     */
    public RuleBuilder until(ApiVersion apiVersion) {
        return in(apiVersion.andEarlier());
    }

    /**
     * The rule holds in the API versions that offer an operation.
     *
     * @param operation the operation
     * @return this
     */
    public RuleBuilder whereOffered(Operation operation) {
        EnumSet<ApiVersion> offering = EnumSet.noneOf(ApiVersion.class);
        for (ApiVersion apiVersion : ApiVersion.values()) {
            if (apiVersion.offers(operation)) {
                offering.add(apiVersion);
            }
        }
        return in(offering);
    }

    private RuleBuilder in(Set<ApiVersion> chosen) {
        apiVersions = chosen;
        return this;
    }

    /**
     * The rule looks at the bodies of these operations.
     *
     * @param first one operation
     * @param others more operations
     * @return this
     */
    public RuleBuilder on(Operation first, Operation... others) {
        operations = EnumSet.of(first, others);
        return this;
    }

    /**
     * The rule looks at these kinds of request.
     *
     * @param first one kind
     * @param others more kinds
     * @return this
     */
    public RuleBuilder of(RequestKind first, RequestKind... others) {
        kinds = EnumSet.of(first, others);
        return this;
    }

    /**
     * The rule is checked only for requests with any of these traits. Does not affect the bodies of other operations.
     *
     * @param first one trait
     * @param others more traits
     * @return this
     */
    public RuleBuilder onlyWith(Trait first, Trait... others) {
        traits = EnumSet.of(first, others);
        return this;
    }

    /**
     * The rule asks for these facts.
     *
     * @param first one fact
     * @param others more facts
     * @return this
     */
    public RuleBuilder needs(Fact<?> first, Fact<?>... others) {
        facts = new TreeSet<>(List.of(others));
        facts.add(first);
        return this;
    }

    /**
     * Names a document that states the rule; call again for another one.
     *
     * @param document the document
     * @param section the operation, schema or field in it; blank for the document as a whole
     * @return this
     */
    public RuleBuilder cites(Citation.Document document, String section) {
        citations.add(new Citation(document, section));
        return this;
    }

    /**
     * The rule in one sentence.
     *
     * @param sentence for example: A revoke has a comment.
     * @return this
     */
    public RuleBuilder reason(String sentence) {
        reason = sentence;
        return this;
    }

    /**
     * Sets the advice for a violation.
     *
     * @param sentence for example: Say why.
     * @return this
     */
    public RuleBuilder hint(String sentence) {
        hint = sentence;
        return this;
    }

    /**
     * Checks a request as a whole.
     *
     * @param check the check
     * @return this
     */
    public RuleBuilder request(Check.OfRequest check) {
        checks.add(check);
        return this;
    }

    /**
     * Checks each entry of the nested shape.
     *
     * @param check the check
     * @return this
     */
    public RuleBuilder eachIdentity(Check.OfIdentity check) {
        checks.add(check);
        return this;
    }

    /**
     * Checks each item of either shape.
     *
     * @param check the check
     * @return this
     */
    public RuleBuilder eachItem(Check.OfItem check) {
        checks.add(check);
        return this;
    }

    /**
     * Checks each identity that something is requested for, in either shape.
     *
     * @param check the check
     * @return this
     */
    public RuleBuilder eachRecipient(Check.OfRecipient check) {
        checks.add(check);
        return this;
    }

    /**
     * Checks each pair of an identity and an item requested for it, in either shape.
     *
     * @param check the check
     * @return this
     */
    public RuleBuilder eachTarget(Check.OfTarget check) {
        checks.add(check);
        return this;
    }

    /**
     * Checks the headers that go with a call, which are checked where it is sent, not with the body.
     *
     * @param check the check
     * @return this
     */
    public RuleBuilder headers(Check.OfHeaders check) {
        checks.add(check);
        return this;
    }

    /**
     * Checks the body of an operation other than create and accounts selection, or the query of a list.
     *
     * @param check the check
     * @param <B> the type of the body
     * @return this
     */
    public <B> RuleBuilder body(Check.OfBody<B> check) {
        checks.add(check);
        return this;
    }

    /**
     * Adds a fix that does not change the requested access. Of several fixes, safe or not, the first that helps is
     * used.
     *
     * @param sentence the change in one sentence, for example: Write the same moment with Z.
     * @param change the change
     * @return this
     */
    public RuleBuilder safeFix(String sentence, Change change) {
        remedies.add(new Remedy(true, sentence, change));
        return this;
    }

    /**
     * Adds a fix that changes the requested access.
     *
     * @param sentence the change in one sentence, for example: Remove startDate.
     * @param change the change
     * @return this
     */
    public RuleBuilder unsafeFix(String sentence, Change change) {
        remedies.add(new Remedy(false, sentence, change));
        return this;
    }

    /**
     * Builds the rule. Without a check, it is a rule that is checked where a document is read.
     *
     * @return the rule
     */
    public Rule build() {
        return new Rule(
                id,
                level,
                false,
                apiVersions,
                operations,
                kinds,
                traits,
                facts,
                citations,
                reason,
                hint,
                checks,
                remedies);
    }
}
