package dev.latchkey.validation;

import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Check;
import dev.latchkey.validation.rule.RequestKind;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules by the part of the body that they look at. Thread-safe; only plans are added. */
final class RuleSet {
    /** The kinds of part that checks look at. Numbers rather than constants of an enum: a run changes them all the time. */
    static final int REQUEST = 0;

    static final int ENTRY = 1;
    static final int ITEM = 2;
    static final int RECIPIENT = 3;
    static final int TARGET = 4;
    static final int BODY = 5;
    static final int HEADERS = 6;

    /** More plans than these are made each time, so that odd facts do not fill the memory. */
    private static final int MOST_PLANS = 16;

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

    /** The facts by which checks distinguish recipients and items. */
    private final int tellsApart;

    /** The plan where nothing is known of them. */
    final AskPlan unknowing;

    private volatile AskPlan[] plans;

    private RuleSet(List<Rule> rules) {
        request = bind(rules, Check.OfRequest.class);
        entry = bind(rules, Check.OfIdentity.class);
        item = bind(rules, Check.OfItem.class);
        recipient = bind(rules, Check.OfRecipient.class);
        target = bind(rules, Check.OfTarget.class);
        body = bind(rules, Check.OfBody.class);
        headers = bind(rules, Check.OfHeaders.class);
        summaries = new Summaries(lacking(rules));
        tellsApart = tellsApart(recipient) | tellsApart(item) | tellsApart(target);
        unknowing = new AskPlan(this, 0);
        plans = new AskPlan[] {unknowing};
    }

    private static int tellsApart(BoundCheck<?>[] checks) {
        return Arrays.stream(checks).mapToInt(BoundCheck::tellsApart).reduce(0, (one, other) -> one | other);
    }

    /** The plan by which to ask where these facts are known. */
    AskPlan plan(PartFacts facts) {
        int known = tellsApart == 0 ? 0 : tellsApart & facts.anywhere();
        AskPlan[] made = plans;
        for (AskPlan plan : made) {
            if (plan.known == known) {
                return plan;
            }
        }
        AskPlan plan = new AskPlan(this, known);
        if (made.length < MOST_PLANS) {
            AskPlan[] more = Arrays.copyOf(made, made.length + 1);
            more[made.length] = plan;
            plans = more;
        }
        return plan;
    }

    /** The rules that can have a result for a kind of request with some traits. */
    static RuleSet of(List<Rule> rules, RequestKind kind, int traits) {
        return new RuleSet(rules.stream()
                .filter(rule -> rule.getKinds().contains(kind))
                .filter(rule -> rule.getTraits().isEmpty() || Traits.any(rule.getTraits(), traits))
                .toList());
    }

    /** Checks whether any rule looks at items, alone or with the identities that they are for. */
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
     * A rule and its check of one part.
     *
     * @param rule the rule
     * @param check the check
     * @param slot its place among the rules that can lack facts; -1 if it is none of them
     * @param tellsApart the facts by which it distinguishes identities or items, a bit for each: all that it needs
     *     except the time; 0 for a rule without facts, and for a tenant's own, which may look at the id itself
     */
    record BoundCheck<C>(Rule rule, C check, int slot, int tellsApart) {

        private static <C> BoundCheck<C> of(Rule rule, C check, int slot) {
            int facts = DOCUMENTED.contains(rule.getId()) ? FactBits.of(rule.getFacts()) & ~FactBits.of(Fact.NOW) : 0;
            return new BoundCheck<>(rule, check, slot, facts);
        }
    }
}
