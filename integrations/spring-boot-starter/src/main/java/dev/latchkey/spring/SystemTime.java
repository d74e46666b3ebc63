package dev.latchkey.spring;

import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Subject;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** A fact source that only knows the current time. */
final class SystemTime implements FactSource {
    private final InstantSource clock;

    SystemTime(InstantSource clock) {
        this.clock = clock;
    }

    static SystemTime create() {
        return new SystemTime(InstantSource.system());
    }

    @Override
    public <T> @Nullable T find(Fact<T> fact, Subject subject) {
        return fact == Fact.NOW ? fact.cast(clock.instant()) : null;
    }
}
