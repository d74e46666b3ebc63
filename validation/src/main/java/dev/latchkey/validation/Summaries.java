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
 * Makes the entries of undetermined rules, and caches those that recur: most requests lack the same facts at the same
 * few places. Thread-safe.
 */
final class Summaries {
    /** More than these are made each time, so that odd requests do not fill the memory. */
    private static final int KEPT = 1024;

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
            if (counts.places(slot) > 0) {
                Set<Fact<?>> missing = FactBits.toSet(counts.missing(slot));
                entries.add(UndeterminedRule.of(rules.get(slot), counts.level(slot), missing, counts.places(slot)));
            }
        }
        return List.copyOf(entries);
    }

    /**
     * Counts the places that each rule cannot decide. Do not change one after its entries are made.
     *
     * <p>A number for each rule: a bit for each fact that it lacks in the lower half, above them two bits for the most severe
     * level that a violation would have, and the number of places above these. So a check makes one array, and not three.
     */
    static final class Counts {
        private static final long FACTS = 0xFFFF_FFFFL;
        private static final long ERROR = 1L << 32;
        private static final long WARNING = 1L << 33;
        private static final int PLACES = 34;

        /** Spreads the numbers of rules over all bits of a hash. */
        private static final int SPREAD = 0x9E37_79B9;

        private final long[] ofRules;
        /** The same in whatever order places were counted. */
        private int hash;

        private Counts(int rules) {
            ofRules = new long[rules];
        }

        /** Counts more places, and facts that are lacking there. */
        void add(int slot, int facts, Level level, int more) {
            long severity = level == Level.ERROR ? ERROR : level == Level.WARNING ? WARNING : 0;
            ofRules[slot] = (ofRules[slot] | (facts & FACTS) | severity) + ((long) more << PLACES);
            hash += more * (slot + 1) * SPREAD;
        }

        private int places(int slot) {
            return (int) (ofRules[slot] >>> PLACES);
        }

        private int missing(int slot) {
            return (int) (ofRules[slot] & FACTS);
        }

        private Level level(int slot) {
            long severity = ofRules[slot];
            return (severity & ERROR) != 0 ? Level.ERROR : (severity & WARNING) != 0 ? Level.WARNING : Level.INFO;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Counts that && Arrays.equals(ofRules, that.ofRules);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
