package dev.latchkey.validation;

import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Check;
import dev.latchkey.validation.rule.RequestKind;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rules by the part of the body that they look at. Immutable. */
final class RuleSet {
    /** The kinds of part that checks look at. Numbers rather than constants of an enum: a run changes them all the time. */
    static final int REQUEST = 0;

    static final int ENTRY = 1;
    static final int ITEM = 2;
    static final int RECIPIENT = 3;
    static final int TARGET = 4;
    static final int BODY = 5;
    static final int HEADERS = 6;

    private static final Set<String> DOCUMENTED =
            Rules.all().stream().map(Rule::getId).collect(Collectors.toUnmodifiableSet());

    /** No rules at all. */
    static final RuleSet NONE = new RuleSet(List.of());

    final BoundCheck<Check.OfRequest>[] request;
    final BoundCheck<Check.OfIdentity>[] entry;
    final BoundCheck<Check.OfItem>[] item;
    final BoundCheck<Check.OfRecipient>[] recipient;
    final BoundCheck<Check.OfTarget>[] target;
    final BoundCheck<Check.OfBody<?>>[] body;
    final BoundCheck<Check.OfHeaders>[] headers;
    /** The summaries of these rules where nothing else is found. */
    final Summaries summaries;

    private RuleSet(List<Rule> rules) {
        request = bind(rules, Check.OfRequest.class);
        entry = bind(rules, Check.OfIdentity.class);
        item = bind(rules, Check.OfItem.class);
        recipient = bind(rules, Check.OfRecipient.class);
        target = bind(rules, Check.OfTarget.class);
        body = bind(rules, Check.OfBody.class);
        headers = bind(rules, Check.OfHeaders.class);
        summaries = new Summaries(lacking(rules));
    }

    /** The rules that can have something to say of a kind of request with some traits. */
    static RuleSet of(List<Rule> rules, RequestKind kind, int traits) {
        return new RuleSet(rules.stream()
                .filter(rule -> rule.getKinds().contains(kind))
                .filter(rule -> rule.getTraits().isEmpty() || Traits.any(rule.getTraits(), traits))
                .toList());
    }

    /** The checks of a kind of part. */
    BoundCheck<?>[] of(int part) {
        return switch (part) {
            case REQUEST -> request;
            case ENTRY -> entry;
            case ITEM -> item;
            case RECIPIENT -> recipient;
            case TARGET -> target;
            case BODY -> body;
            default -> headers;
        };
    }

    /** Tells whether any rule looks at items, alone or with who they are for. */
    boolean looksAtItems() {
        return item.length > 0 || target.length > 0;
    }

    /** The rules that can lack facts. */
    private static List<Rule> lacking(List<Rule> rules) {
        return rules.stream().filter(rule -> !rule.getFacts().isEmpty()).toList();
    }

    @SuppressWarnings("unchecked") // an array of a generic record cannot be made otherwise
    private static <C extends Check> BoundCheck<C>[] bind(List<Rule> rules, Class<? super C> part) {
        List<BoundCheck<C>> checks = new ArrayList<>();
        int slots = 0;
        for (Rule rule : rules) {
            int slot = rule.getFacts().isEmpty() ? -1 : slots++;
            for (Check check : rule.getChecks()) {
                if (part.isInstance(check)) {
                    checks.add(BoundCheck.of(rule, (C) check, slot));
                }
            }
        }
        return checks.toArray(BoundCheck[]::new);
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
    record BoundCheck<C>(
            Rule rule, C check, int slot, @Nullable List<Fact<?>> about) {

        private static <C> BoundCheck<C> of(Rule rule, C check, int slot) {
            List<Fact<?>> about =
                    rule.getFacts().stream().filter(fact -> fact != Fact.NOW).toList();
            return new BoundCheck<>(rule, check, slot, DOCUMENTED.contains(rule.getId()) ? about : null);
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
