package dev.latchkey.validation;

import dev.latchkey.validation.fact.Fact;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Sets of facts as numbers with a bit for each, so that places that lack facts can be counted without a set for each. */
final class FactBits {
    private static final List<Fact> FACTS = List.of(Fact.values());

    private FactBits() {}

    static int of(Fact fact) {
        return 1 << FACTS.indexOf(fact);
    }

    static int of(Set<Fact> facts) {
        int bits = 0;
        for (Fact fact : facts) {
            bits |= of(fact);
        }
        return bits;
    }

    static Set<Fact> toSet(int bits) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        for (Fact fact : FACTS) {
            if ((bits & of(fact)) != 0) {
                facts.add(fact);
            }
        }
        return Collections.unmodifiableSet(facts);
    }
}
