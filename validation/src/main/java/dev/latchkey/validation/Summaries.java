package dev.latchkey.validation;

import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.UndeterminedRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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
            if (counts.places[slot] > 0) {
                Rule rule = rules.get(slot);
                Set<Fact<?>> missing = FactBits.toSet(counts.missing[slot]);
                entries.add(UndeterminedRule.of(rule, counts.levels[slot], missing, counts.places[slot]));
            }
        }
        return List.copyOf(entries);
    }

    /** Counts the places that each rule cannot decide. Do not change one after its entries are made. */
    static final class Counts {
        private final int[] places;
        /** The facts that each rule lacks, a bit for each. */
        private final int[] missing;
        /** The most severe level that a violation of each rule would have. */
        private final Level[] levels;

        private Counts(int rules) {
            places = new int[rules];
            missing = new int[rules];
            levels = new Level[rules];
            Arrays.fill(levels, Level.INFO);
        }

        /** Counts more places, and facts that are lacking there. */
        void add(int slot, int facts, Level level, int more) {
            levels[slot] = level.compareTo(levels[slot]) < 0 ? level : levels[slot];
            places[slot] += more;
            missing[slot] |= facts;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Counts that
                    && Arrays.equals(places, that.places)
                    && Arrays.equals(missing, that.missing)
                    && Arrays.equals(levels, that.levels);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(places);
        }
    }
}
