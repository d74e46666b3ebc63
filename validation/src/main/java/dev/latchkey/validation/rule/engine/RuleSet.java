package dev.latchkey.validation.rule.engine;

import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Check;
import dev.latchkey.validation.rule.RequestKind;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rules by the part of the body that they look at. Immutable. */
final class RuleSet {
    private static final Set<String> DOCUMENTED =
            Rules.all().stream().map(Rule::getId).collect(Collectors.toUnmodifiableSet());

    final Asked<Check.OfRequest>[] request;
    final Asked<Check.OfIdentity>[] identity;
    final Asked<Check.OfItem>[] item;
    final Asked<Check.OfRecipient>[] recipient;
    final Asked<Check.OfTarget>[] target;
    final Asked<Check.OfBody<?>>[] body;
    final Asked<Check.OfHeaders>[] headers;
    /** The summaries of these rules where nothing else is found. */
    final Summaries summaries;

    private RuleSet(List<Rule> rules) {
        request = asked(rules, Check.OfRequest.class);
        identity = asked(rules, Check.OfIdentity.class);
        item = asked(rules, Check.OfItem.class);
        recipient = asked(rules, Check.OfRecipient.class);
        target = asked(rules, Check.OfTarget.class);
        body = asked(rules, Check.OfBody.class);
        headers = asked(rules, Check.OfHeaders.class);
        summaries = new Summaries(lacking(rules));
    }

    /** The rules that can have something to say of a kind of request with some traits. */
    static RuleSet of(List<Rule> rules, RequestKind kind, int traits) {
        return new RuleSet(rules.stream()
                .filter(rule -> rule.getKinds().contains(kind))
                .filter(rule -> rule.getTraits().isEmpty() || Traits.any(rule.getTraits(), traits))
                .toList());
    }

    /** Tells whether any rule looks at items, alone or with who they are for. */
    boolean looksAtItems() {
        return item.length > 0 || target.length > 0;
    }

    /** The rules that can lack facts. */
    private static List<Rule> lacking(List<Rule> rules) {
        return rules.stream().filter(rule -> !rule.getFacts().isEmpty()).toList();
    }

    /** Arrays rather than lists: walking them costs no iterator. */
    @SuppressWarnings("unchecked") // an array of a generic record cannot be made otherwise
    private static <C extends Check> Asked<C>[] asked(List<Rule> rules, Class<? super C> part) {
        List<Rule> lacking = lacking(rules);
        return rules.stream()
                .flatMap(rule -> rule.getChecks().stream()
                        .filter(part::isInstance)
                        .map(check -> Asked.of(rule, (C) check, lacking.indexOf(rule))))
                .toArray(Asked[]::new);
    }

    /**
     * A rule and what it checks of one part.
     *
     * @param rule the rule
     * @param check what it checks
     * @param slot its place among the rules that can lack facts; -1 if it is none of them
     * @param about the facts about identities and items by which it tells identities apart; null for a tenant's own
     * rule, which may look at the identity itself
     */
    record Asked<C>(Rule rule, C check, int slot, @Nullable List<Fact> about) {

        private static <C> Asked<C> of(Rule rule, C check, int slot) {
            List<Fact> about =
                    rule.getFacts().stream().filter(fact -> fact != Fact.NOW).toList();
            return new Asked<>(rule, check, slot, DOCUMENTED.contains(rule.getId()) ? about : null);
        }

        /**
         * Tells whether the rule is as undetermined for everybody, because nothing is known by which it tells them
         * apart.
         */
        boolean isSameForAll(FactSource facts) {
            if (about == null || !(facts instanceof Facts known)) {
                return false;
            }
            for (int i = 0; i < about.size(); i++) {
                if (known.knows(about.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
