package dev.latchkey.emulator.grade;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Detects calls before the time of {@code Retry-After}. */
final class EarlyRetry implements Watch {
    private final Map<String, Told> told = new HashMap<>();

    @Override
    public @Nullable String observe(Observation seen) {
        Told before = told.get(seen.side());
        String wrong = null;
        // A call that was already on its way when the rejection was sent is not an offence.
        if (before != null && !seen.at().isBefore(before.at()) && seen.at().isBefore(before.until())) {
            wrong = "comes " + Duration.between(seen.at(), before.until()).toMillis() + " ms too early; call "
                    + before.number() + " was told to wait";
        }
        seconds(seen)
                .ifPresent(wait -> told.put(
                        seen.side(),
                        new Told(
                                seen.number(),
                                seen.answeredAt(),
                                seen.answeredAt().plusSeconds(wait))));
        return wrong;
    }

    private static Optional<Long> seconds(Observation seen) {
        return Optional.of(seen.reply())
                .filter(reply -> reply.getStatus() == 429)
                .flatMap(reply -> reply.header("Retry-After"))
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Long::parseLong);
    }

    private record Told(long number, Instant at, Instant until) {}
}
