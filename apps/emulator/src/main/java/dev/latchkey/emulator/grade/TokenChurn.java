package dev.latchkey.emulator.grade;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Detects requests for tokens while there are valid ones. A second valid token is allowed, for early renewal. */
final class TokenChurn implements Watch {
    private static final int ENOUGH = 2;

    private final Duration lifetime;
    private final Map<String, Deque<Instant>> issued = new HashMap<>();

    TokenChurn(Duration lifetime) {
        this.lifetime = lifetime;
    }

    @Override
    public @Nullable String observe(Observation seen) {
        if (seen.endpoint() != null || !seen.isTaken()) {
            return null;
        }
        Deque<Instant> good = issued.computeIfAbsent(seen.client(), key -> new ArrayDeque<>());
        good.removeIf(at -> !at.plus(lifetime).isAfter(seen.at()));
        good.addLast(seen.answeredAt());
        return good.size() <= ENOUGH ? null : "gets a token while " + (good.size() - 1) + " others are good";
    }
}
