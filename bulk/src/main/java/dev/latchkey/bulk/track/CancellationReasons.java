package dev.latchkey.bulk.track;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Maps the text of an automatic cancellation by a tenant to the rule that predicts it. The documents state that
 * duplicates are cancelled, but not the texts. The mapping therefore searches for words; a text without them has no
 * rule.
 */
final class CancellationReasons {
    private static final Map<String, String> RULES_BY_WORDS = Map.of(
            "duplicate", "already-assigned",
            "not revocable", "revoke-revocable",
            "does not have", "revoke-held",
            "would end before it begins", "start-before-remove",
            "no date was to be changed", "modify-dates");

    private CancellationReasons() {}

    /** Returns the id of the rule; null if no rule matches the text. */
    static @Nullable String rule(@Nullable String reason) {
        if (reason == null) {
            return null;
        }
        String text = reason.toLowerCase(Locale.ROOT);
        return RULES_BY_WORDS.entrySet().stream()
                .filter(entry -> text.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse(null);
    }
}
