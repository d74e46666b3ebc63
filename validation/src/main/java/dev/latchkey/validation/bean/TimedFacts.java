package dev.latchkey.validation.bean;

import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The facts of a source at another moment. */
record TimedFacts(Instant now, FactSource source) implements FactSource {

    /** The same facts at this moment; facts that are at hand stay so, which a check treats better than a source. */
    static FactSource at(Instant now, FactSource source) {
        return source instanceof Facts known
                ? known.toBuilder().put(Fact.NOW, now).build()
                : new TimedFacts(now, source);
    }

    @Override
    public FactSource about(Object body) {
        return at(now, source.about(body));
    }

    @Override
    public <T> @Nullable T find(Fact<T> fact, Subject subject) {
        return fact == Fact.NOW ? fact.cast(now) : source.find(fact, subject);
    }
}
