package dev.latchkey.emulator.grade;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tokens that are used again after they were refused. */
final class RefusedToken implements Watch {
    private final Map<String, Observation> refused = new HashMap<>();

    @Override
    public @Nullable String observe(Observation seen) {
        String token = seen.call().header("authorization").orElse("");
        if (seen.endpoint() == null || seen.reply().getStatus() != 401 || token.isEmpty()) {
            return null;
        }
        Observation earlier = refused.putIfAbsent(token, seen);
        // Calls that were on their way together did nothing wrong.
        return earlier == null || seen.at().isBefore(earlier.answeredAt())
                ? null
                : "uses the token that call " + earlier.number() + " was refused for";
    }
}
