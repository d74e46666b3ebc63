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

    /** The entries of the rules that have counted places. */
    List<UndeterminedRule> entries(Counts counts) {
        List<UndeterminedRule> entries = known.get(counts);
        if (entries == null) {
            entries = make(counts);
            if (known.size() < KEPT) {
                known.put(counts.copy(), entries);
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
     * Counts the places that each rule cannot decide. Belongs to a run, and is used again with it.
     *
     * <p>A number for each rule: a bit for each fact that it lacks in the lower half, above them two bits for the most severe
     * level that a violation would have, and the number of places above these.
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

        /**
         * Counts nothing yet.
         *
         * @param rules the number of rules that can lack facts, or a larger one
         */
        Counts(int rules) {
            ofRules = new long[rules];
        }

        private Counts copy() {
            Counts copy = new Counts(ofRules.length);
            System.arraycopy(ofRules, 0, copy.ofRules, 0, ofRules.length);
            copy.hash = hash;
            return copy;
        }

        /** Forgets what was counted. */
        void clear() {
            Arrays.fill(ofRules, 0);
            hash = 0;
        }

        /**
         * Counts more places.
         *
         * @param slot which rule cannot decide them
         * @param facts the facts that it lacks there, a bit for each
         * @param level the level that a violation would have there, the most severe one if they differ
         * @param more how many; 0 if only facts and level are to be added to a place that is counted already
         */
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
