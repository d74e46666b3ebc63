package dev.latchkey.validation.rule.engine;

import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Remark;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.UndeterminedRule;
import dev.latchkey.validation.rule.engine.RuleSet.Asked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Collects the answers of rules that are not satisfied; it only comes into being with the first of them. Places that
 * cannot be decided are counted, or kept one by one where somebody wants to know them.
 */
final class Remarks {
    private final Predicate<Remark> suppressed;
    private final Summaries.@Nullable Counts counts;
    private final @Nullable Summaries summaries;
    private @Nullable Set<Remark> violations;
    private @Nullable Set<Remark> unknowns;
    private Map<Rule, Integer> kept = Map.of();
    private int omitted;
    private boolean failure;

    private Remarks(Predicate<Remark> suppressed, @Nullable Summaries summaries) {
        this.suppressed = suppressed;
        this.summaries = summaries;
        this.counts = summaries == null ? null : summaries.counts();
    }

    /** Counts the places that cannot be decided. */
    static Remarks counting(RuleSet rules) {
        return new Remarks(remark -> false, rules.summaries);
    }

    /**
     * Keeps the places that cannot be decided.
     *
     * @param suppressed whether a violation may come to nothing in the end
     */
    static Remarks listing(Predicate<Remark> suppressed) {
        return new Remarks(suppressed, null);
    }

    /** Nothing yet, collected in the same way. Only for one that lists places. */
    Remarks startOver() {
        return listing(suppressed);
    }

    /** Tells whether a rule is violated at the level of an error, which settles the verdict. */
    boolean haveFailure() {
        return failure;
    }

    /** Tells whether the answer can be counted without its place. */
    static boolean isCounted(@Nullable Remarks before, Asked<?> asked, Answer answer) {
        return (before == null || before.counts != null)
                && asked.slot() >= 0
                && !answer.getMissingFacts().isEmpty();
    }

    /** Counts an answer for which {@link #isCounted} holds. */
    static Remarks count(@Nullable Remarks before, RuleSet rules, Asked<?> asked, Answer answer, boolean samePlace) {
        Remarks remarks = before == null ? counting(rules) : before;
        if (remarks.counts != null) {
            remarks.counts.add(asked.slot(), answer.getMissingFacts(), samePlace);
        }
        return remarks;
    }

    /** Adds an answer that is not satisfied. */
    static Remarks add(@Nullable Remarks before, RuleSet rules, Asked<?> asked, String around, Answer answer) {
        Remarks remarks = before == null ? counting(rules) : before;
        remarks.add(asked.rule(), around, answer);
        return remarks;
    }

    private void add(Rule rule, String around, Answer answer) {
        for (Remark remark : answer.getRemarks(rule, around)) {
            if (!remark.missing().isEmpty()) {
                unknowns = unknowns == null ? new LinkedHashSet<>() : unknowns;
                unknowns.add(remark);
            } else {
                keep(remark);
                failure |= remark.isFailure() && !suppressed.test(remark);
            }
        }
    }

    private void keep(Remark remark) {
        if (violations == null) {
            violations = new LinkedHashSet<>();
            kept = new HashMap<>();
        }
        int before = kept.getOrDefault(remark.rule(), 0);
        if (before >= RuleBook.MOST_VIOLATIONS) {
            omitted += violations.contains(remark) ? 0 : 1;
        } else if (violations.add(remark)) {
            kept.put(remark.rule(), before + 1);
        }
    }

    /** The result, with violations in the order of stages, whether or not the rules were asked in stages. */
    static Outcome toOutcome(@Nullable Remarks remarks, List<Rule> order) {
        return remarks == null ? Outcome.CLEAN : remarks.outcome(order);
    }

    private Outcome outcome(List<Rule> order) {
        List<UndeterminedRule> entries = counts == null || summaries == null ? List.of() : summaries.entries(counts);
        if (unknowns != null) {
            entries = merge(entries, unknowns, order);
        }
        List<Remark> kept = violations == null
                ? List.of()
                : violations.stream()
                        .sorted(Comparator.comparing(remark -> Stage.of(remark.rule())))
                        .toList();
        return new Outcome(
                kept, entries, counts != null || unknowns == null ? List.of() : List.copyOf(unknowns), omitted);
    }

    /**
     * Entries that were counted, and others for places that were kept; one for each rule, in the order of the rules.
     */
    static List<UndeterminedRule> merge(List<UndeterminedRule> counted, Collection<Remark> kept, List<Rule> order) {
        Map<Rule, Entry> byRule = new LinkedHashMap<>();
        for (UndeterminedRule each : counted) {
            byRule.computeIfAbsent(each.getRule(), rule -> new Entry())
                    .add(each.getMissingFacts(), each.getLevel(), each.getPlaceCount());
        }
        for (Remark each : kept) {
            byRule.computeIfAbsent(each.rule(), rule -> new Entry()).add(each.missing(), each.level(), 1);
        }
        List<UndeterminedRule> entries = new ArrayList<>();
        for (Map.Entry<Rule, Entry> each : byRule.entrySet()) {
            Entry entry = each.getValue();
            entries.add(UndeterminedRule.of(
                    each.getKey(), entry.level, Collections.unmodifiableSet(entry.missing), entry.places));
        }
        entries.sort(Comparator.comparingInt(entry -> order.indexOf(entry.getRule())));
        return List.copyOf(entries);
    }

    /** One rule while its places are put together. */
    private static final class Entry {
        private final Set<Fact> missing = EnumSet.noneOf(Fact.class);
        private Level level = Level.INFO;
        private int places;

        void add(Set<Fact> facts, Level here, int count) {
            missing.addAll(facts);
            level = here.compareTo(level) < 0 ? here : level;
            places += count;
        }
    }
}
