package dev.latchkey.validation;

import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.UndeterminedRule;
import dev.latchkey.validation.suppression.Suppression;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects the results of the rules during one check. Each violation is kept once, and of each rule only the first
 * ones; the others are counted. Of undecided places it has the entries of those that the run counted, and keeps the others.
 * Not thread-safe.
 */
final class Findings {
    /** The number of violations of one rule that are kept. */
    static final int MOST_VIOLATIONS = 1000;

    /** Up to this number, comparing all with each other is cheaper than a set. */
    private static final int FEW = 8;

    private final CheckedBody body;
    private final RulesInForce rules;
    private final @Nullable Instant now;
    private final List<Finding> violations = new ArrayList<>();
    private @Nullable Set<Finding> known;
    private @Nullable Map<Rule, Integer> perRule;
    private @Nullable Set<UnknownPlace> unknowns;
    private List<UndeterminedRule> counted = List.of();
    private int omitted;
    private boolean failure;

    /**
     * Collects nothing yet.
     *
     * @param now the time by which suppressions end; null if it is unknown or nothing is suppressed
     */
    Findings(CheckedBody body, RulesInForce rules, @Nullable Instant now) {
        this.body = body;
        this.rules = rules;
        this.now = now;
    }

    /** Collects nothing yet, for the same body. */
    Findings startOver() {
        return new Findings(body, rules, now);
    }

    CheckedBody body() {
        return body;
    }

    /** Checks whether a rule is violated at the level of an error, which settles the verdict. */
    boolean haveFailure() {
        return failure;
    }

    boolean isEmpty() {
        return violations.isEmpty() && unknowns == null && counted.isEmpty();
    }

    void add(Finding finding) {
        if (!isKnown(finding)) {
            if (isOneTooMany(finding.getRule())) {
                omitted++;
            } else {
                violations.add(finding);
                if (known != null) {
                    known.add(finding);
                }
            }
        }
        failure |= finding.getLevel() == Level.ERROR && !isSuppressed(finding);
    }

    private boolean isKnown(Finding finding) {
        if (violations.size() < FEW) {
            return violations.contains(finding);
        }
        if (known == null) {
            known = new HashSet<>(violations);
        }
        return known.contains(finding);
    }

    /** Counts the violations of each rule, once there are so many that it matters. */
    private boolean isOneTooMany(Rule rule) {
        if (violations.size() < MOST_VIOLATIONS) {
            return false;
        }
        if (perRule == null) {
            perRule = new HashMap<>();
            for (Finding finding : violations) {
                perRule.merge(finding.getRule(), 1, Integer::sum);
            }
        }
        return perRule.merge(rule, 1, Integer::sum) > MOST_VIOLATIONS;
    }

    private boolean isSuppressed(Finding finding) {
        if (rules.suppressions().isEmpty()) {
            return false;
        }
        Suppression suppression = rules.suppressions()
                .find(finding.getRule().getId(), finding.getPointer())
                .orElse(null);
        return suppression != null && (now == null || !suppression.isExpired(now));
    }

    /** Takes over the places that were counted, one entry for each rule. */
    void setCounted(List<UndeterminedRule> entries) {
        counted = entries;
    }

    /** Checks whether any places were counted rather than kept. */
    boolean haveCounted() {
        return !counted.isEmpty();
    }

    /** Checks whether places were counted, and nothing is violated. */
    boolean haveOnlyCounted() {
        return haveCounted() && violations.isEmpty();
    }

    /** Keeps a place that cannot be decided. */
    void add(UnknownPlace unknown) {
        unknowns = unknowns == null ? new LinkedHashSet<>() : unknowns;
        unknowns.add(unknown);
    }

    /** The violations, in the order of stages, whether or not the rules were asked in stages. */
    List<Finding> violations() {
        if (violations.size() > 1) {
            violations.sort(Comparator.comparing(finding -> Stage.of(finding.getRule())));
        }
        return violations;
    }

    /** The number of violations beyond those that are kept. */
    int omitted() {
        return omitted;
    }

    /** The places that cannot be decided and were kept. */
    Collection<UnknownPlace> unknowns() {
        return unknowns == null ? List.of() : unknowns;
    }

    /** Sums up the places that were counted, and those that were kept. */
    List<UndeterminedRule> undetermined(Map<Rule, Integer> order) {
        return unknowns == null ? counted : merge(counted, unknowns, order);
    }

    /**
     * Sums up places: one entry for each rule.
     *
     * @param order the place of each rule among all
     */
    static List<UndeterminedRule> merge(
            List<UndeterminedRule> counted, Collection<UnknownPlace> unknowns, Map<Rule, Integer> order) {
        Map<Rule, Entry> byRule = new LinkedHashMap<>();
        for (UndeterminedRule each : counted) {
            byRule.computeIfAbsent(each.getRule(), rule -> new Entry())
                    .add(each.getMissingFacts(), each.getLevel(), each.getPlaceCount());
        }
        for (UnknownPlace each : unknowns) {
            byRule.computeIfAbsent(each.rule(), rule -> new Entry()).add(each.missing(), each.level(), 1);
        }
        List<UndeterminedRule> entries = new ArrayList<>();
        byRule.forEach((rule, entry) -> entries.add(
                UndeterminedRule.of(rule, entry.level, Collections.unmodifiableSet(entry.missing), entry.places)));
        entries.sort(Comparator.comparingInt(entry -> order.getOrDefault(entry.getRule(), -1)));
        return List.copyOf(entries);
    }

    /** One rule while its places are put together. */
    private static final class Entry {
        private final Set<Fact<?>> missing = new TreeSet<>();
        private Level level = Level.INFO;
        private int places;

        void add(Set<Fact<?>> facts, Level here, int count) {
            missing.addAll(facts);
            level = here.compareTo(level) < 0 ? here : level;
            places += count;
        }
    }
}
