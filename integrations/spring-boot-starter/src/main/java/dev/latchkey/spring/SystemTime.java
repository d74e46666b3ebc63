package dev.latchkey.spring;

import dev.latchkey.validation.fact.FactSource;
import java.time.Instant;
import java.time.InstantSource;

/** Knows what time it is, and nothing else. */
final class SystemTime implements FactSource {
    private final InstantSource clock;

    SystemTime(InstantSource clock) {
        this.clock = clock;
    }

    static SystemTime create() {
        return new SystemTime(InstantSource.system());
    }

    @Override
    public Instant getNow() {
        return clock.instant();
    }
}
