package dev.latchkey.spark;

import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Subject;
import org.jspecify.annotations.Nullable;

/** Facts of which the first ones count where both know something. */
record FirstKnown(FactSource first, FactSource second) implements FactSource {
    @Override
    public <T> @Nullable T find(Fact<T> fact, Subject subject) {
        T known = first.find(fact, subject);
        return known == null ? second.find(fact, subject) : known;
    }
}
