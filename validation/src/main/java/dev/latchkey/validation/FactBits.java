package dev.latchkey.validation;

import dev.latchkey.validation.fact.Fact;
import java.util.Set;

/** Sets of facts as numbers with a bit for each, so that places that lack facts can be counted without a set for each. */
final class FactBits {
    private FactBits() {}

    static int of(Fact<?> fact) {
        return 1 << fact.getIndex();
    }

    static int of(Set<Fact<?>> facts) {
        int bits = 0;
        for (Fact<?> fact : facts) {
            bits |= of(fact);
        }
        return bits;
    }

    static Set<Fact<?>> toSet(int bits) {
        Fact<?>[] facts = new Fact<?>[Integer.bitCount(bits)];
        int count = 0;
        for (Fact<?> fact : Fact.all()) {
            if ((bits & of(fact)) != 0) {
                facts[count++] = fact;
            }
        }
        return Fact.setOf(facts);
    }
}
