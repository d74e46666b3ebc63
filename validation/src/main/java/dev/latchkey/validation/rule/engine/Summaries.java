package dev.latchkey.validation.rule.engine;

import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.UndeterminedRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the entries of undetermined rules, and keeps those that come again and again: most requests lack the same facts at
 * the same few places. Thread-safe.
 */
final class Summaries {
    /** More than these are made each time, so that odd requests do not fill the memory. */
    private static final int KEPT = 256;

    private final List<Rule> rules;
    private final Map<Counts, List<UndeterminedRule>> known = new ConcurrentHashMap<>();

    Summaries(List<Rule> rules) {
        this.rules = rules;
    }

    /** No rule counted yet. */
    Counts counts() {
        return new Counts(rules.size());
    }

    List<UndeterminedRule> entries(Counts counts) {
        List<UndeterminedRule> entries = known.get(counts);
        if (entries == null) {
            entries = make(counts);
            if (known.size() < KEPT) {
                known.put(counts, entries);
            }
        }
        return entries;
    }

    private List<UndeterminedRule> make(Counts counts) {
        List<UndeterminedRule> entries = new ArrayList<>();
        for (int slot = 0; slot < rules.size(); slot++) {
            Set<Fact> missing = counts.missing[slot];
            if (missing != null) {
                Rule rule = rules.get(slot);
                entries.add(UndeterminedRule.of(rule, rule.getLevel(), missing, counts.places[slot]));
            }
        }
        return List.copyOf(entries);
    }

    /** Counts the places that each rule cannot decide. Do not change one after its entries are made. */
    static final class Counts {
        private final int[] places;
        private final @Nullable Set<Fact>[] missing;

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
        private Counts(int rules) {
            places = new int[rules];
            missing = new Set[rules];
        }

        /** Counts a place, or only adds facts if the place is counted already. */
        void add(int slot, Set<Fact> facts, boolean samePlace) {
            places[slot] += samePlace ? 0 : 1;
            Set<Fact> before = missing[slot];
            if (before == null) {
                missing[slot] = facts;
            } else if (before != facts && !before.containsAll(facts)) {
                Set<Fact> all = EnumSet.copyOf(before);
                all.addAll(facts);
                missing[slot] = Collections.unmodifiableSet(all);
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Counts that
                    && Arrays.equals(places, that.places)
                    && Arrays.equals(missing, that.missing);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(places);
        }
    }
}
