package dev.latchkey.emulator.grade;

import org.jspecify.annotations.Nullable;

/** Detects calls without a User-Agent header. */
final class UserAgent implements Watch {
    @Override
    public @Nullable String observe(Observation seen) {
        return seen.call()
                        .header("user-agent")
                        .filter(agent -> !agent.isEmpty())
                        .isPresent()
                ? null
                : "has no User-Agent, and some tenants refuse that";
    }
}
