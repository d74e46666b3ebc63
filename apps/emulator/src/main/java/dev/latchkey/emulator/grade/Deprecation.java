package dev.latchkey.emulator.grade;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Detects calls of operations whose deprecation the client was informed of. */
final class Deprecation implements Watch {
    private final Map<String, Long> told = new HashMap<>();

    @Override
    public @Nullable String observe(Observation seen) {
        if (seen.reply().header("Deprecation").isEmpty()) {
            return null;
        }
        Long earlier = told.putIfAbsent(seen.client() + " " + seen.endpoint(), seen.number());
        return earlier == null ? null : seen.endpoint() + " was announced as deprecated to call " + earlier;
    }
}
