package dev.latchkey.emulator.grade;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Detects tokens that are used again after a rejection. */
final class RefusedToken implements Watch {
    private final Map<String, Refused> refused = new Recent<>();

    @Override
    public @Nullable String observe(Observation seen) {
        String token = seen.call().header("authorization").orElse("");
        if (seen.endpoint() == null || seen.reply().getStatus() != 401 || token.isEmpty()) {
            return null;
        }
        Refused earlier = refused.putIfAbsent(
                Digest.of(token.getBytes(StandardCharsets.UTF_8)), new Refused(seen.number(), seen.answeredAt()));
        // Calls that were on their way at the same time are not an offence.
        return earlier == null || seen.at().isBefore(earlier.answeredAt())
                ? null
                : "uses the token that call " + earlier.number() + " was refused for";
    }

    /** The record of a rejection, without the token and the body. */
    private record Refused(long number, Instant answeredAt) {}
}
