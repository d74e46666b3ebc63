package dev.latchkey.validation.rule.engine;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Check;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Remark;
import dev.latchkey.validation.rule.RequestKind;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Terms;
import dev.latchkey.validation.rule.UndeterminedRule;
import dev.latchkey.validation.rule.engine.RuleSet.Asked;
import dev.latchkey.validation.suppression.Suppressions;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules for one operation of one API version, sorted by what they look at, so that a check asks only those that can
 * have something to say. Immutable and thread-safe. A check without remarks allocates nothing, for lists of up to 64
 * identities or items.
 */
public final class RuleBook {
    /** The number of violations of one rule that are kept; nobody reads more. The others are counted. */
    public static final int MOST_VIOLATIONS = 1000;

    private static final Stage[] STAGES = Stage.values();

    private final Terms terms;
    private final Suppressions suppressions;
    private final Stage last;
    private final List<Rule> rules;
    /** All rules together, for facts that are there already: one walk rather than one for each stage. */
    private final RuleSelection atOnce;

    private final Map<Stage, RuleSelection> byStage = new EnumMap<>(Stage.class);

    private RuleBook(Terms terms, Collection<Rule> all, Suppressions suppressions, Level askFor) {
        this.last = Stage.of(askFor);
        this.terms = terms;
        this.suppressions = suppressions;
        rules = all.stream()
                .filter(rule -> rule.getApiVersions().contains(terms.apiVersion())
                        && rule.getOperations().contains(terms.operation()))
                .toList();
        atOnce = new RuleSelection(rules);
        for (Stage stage : STAGES) {
            byStage.put(
                    stage,
                    new RuleSelection(rules.stream()
                            .filter(rule -> Stage.of(rule) == stage)
                            .toList()));
        }
    }

    /**
     * The rules for an operation.
     *
     * @param terms what bodies are checked against
     * @param rules where to choose from: those that hold in the API version, for the operation
     * @param suppressions what is going to be left out of what the rules say
     * @param askFor the lowest level of rules whose facts are looked up
     * @return the rule book
     */
    public static RuleBook of(Terms terms, Collection<Rule> rules, Suppressions suppressions, Level askFor) {
        return new RuleBook(terms, rules, suppressions, askFor);
    }

    /** {@return what bodies are checked against} */
    public Terms getTerms() {
        return terms;
    }

    /**
     * Asks every rule about a body. {@link Facts} are taken as they are; any other source is asked for a fact only if a
     * rule of a level that facts are looked up for needs it, not after an error is found, and for each at most once. Nothing is left out here for being suppressed, but a
     * violation that is suppressed does not settle the verdict.
     *
     * @param body what is sent
     * @param facts what is known beyond it
     * @param now what the facts say of the time, where it had to be asked because something is suppressed
     * @param placed whether the places that cannot be decided are wanted one by one, rather than counted
     * @return the result
     */
    public Outcome check(Object body, FactSource facts, @Nullable Instant now, boolean placed) {
        if (facts instanceof Facts) {
            int traits = traits(body);
            Remarks remarks = check(atOnce, body, traits, facts, null);
            if (remarks != null && (placed || !suppressions.isEmpty())) {
                remarks = check(atOnce, body, traits, facts, listing(now));
            }
            return Remarks.toOutcome(remarks, rules);
        }
        Remarks remarks = listing(now);
        FactsOnDemand onDemand = new FactsOnDemand(facts, remarks, last);
        if (!suppressions.isEmpty()) {
            onDemand.tellNow(now);
        }
        int traits = traits(body);
        for (Stage stage : STAGES) {
            onDemand.enter(stage);
            for (boolean more = stage == Stage.DECIDING && !remarks.haveFailure(); more; ) {
                Remarks attempt = remarks.startOver();
                onDemand.attempt();
                check(selection(stage), body, traits, onDemand, attempt);
                more = onDemand.endAttempt(attempt.haveFailure());
            }
            check(selection(stage), body, traits, onDemand, remarks);
        }
        return Remarks.toOutcome(remarks, rules);
    }

    /**
     * Sums up places that cannot be decided.
     *
     * @param unknowns the places, of rules of this book
     * @return an entry for each rule, in the order of the rules
     */
    public List<UndeterminedRule> summarise(List<Remark> unknowns) {
        return Remarks.merge(List.of(), unknowns, rules);
    }

    private Remarks listing(@Nullable Instant now) {
        return Remarks.listing(remark -> isSuppressed(remark, now));
    }

    private boolean isSuppressed(Remark remark, @Nullable Instant now) {
        return suppressions
                .find(remark.rule().getId(), remark.pointer())
                .filter(suppression -> now == null || !suppression.isExpired(now))
                .isPresent();
    }

    /**
     * Asks every rule about headers. They need no facts.
     *
     * @param headers what would be sent beside the body: values by name, in whatever letter case
     * @return what the rules have to say, pointing at nothing, since a header is in no body; empty if all are satisfied
     */
    public Outcome checkHeaders(Map<String, String> headers) {
        Remarks remarks = null;
        RuleSet headerRules = selection(Stage.WITHOUT_FACTS).ofOtherBodies();
        for (Asked<Check.OfHeaders> asked : headerRules.headers) {
            Answer answer = asked.check().check(headers, terms);
            if (!answer.isSatisfied()) {
                remarks = Remarks.add(remarks, headerRules, asked, "", answer);
            }
        }
        return Remarks.toOutcome(remarks, rules);
    }

    private static int traits(Object body) {
        return body instanceof AccessRequest request ? Traits.of(request) : 0;
    }

    private @Nullable Remarks check(
            RuleSelection rules, Object body, int traits, FactSource facts, @Nullable Remarks before) {
        return body instanceof AccessRequest request
                ? RequestWalk.walk(rules.of(RequestKind.of(request), traits), request, terms, facts, before)
                : checkBody(rules.ofOtherBodies(), body, facts, before);
    }

    @SuppressWarnings("unchecked") // a rule names the operations whose body it looks at
    private @Nullable Remarks checkBody(RuleSet rules, Object body, FactSource facts, @Nullable Remarks before) {
        Remarks remarks = before;
        for (Asked<Check.OfBody<?>> asked : rules.body) {
            Answer answer = ((Check.OfBody<Object>) asked.check()).check(body, terms, facts);
            if (!answer.isSatisfied()) {
                remarks = Remarks.isCounted(remarks, asked, answer)
                        ? Remarks.count(remarks, rules, asked, answer, false)
                        : Remarks.add(remarks, rules, asked, "", answer);
            }
        }
        return remarks;
    }

    private RuleSelection selection(Stage stage) {
        return Objects.requireNonNull(byStage.get(stage));
    }
}
