package dev.latchkey.feign;

import dev.latchkey.model.tenant.Pauser;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A clock that moves only when somebody pauses. Thread-safe. */
final class VirtualTime implements InstantSource, Pauser {
    static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = START;

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void pause(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        pauses.add(duration);
        now = now.plus(duration);
    }

    synchronized void advance(Duration duration) {
        now = now.plus(duration);
    }

    synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
