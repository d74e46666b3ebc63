package dev.latchkey.bulk.track;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Maps what a tenant says when it cancels a request by itself to the rule that tells the same beforehand. Texts are not
 * documented, only that duplicates are cancelled; so words are looked for, and what has none of them is mapped to nothing.
 */
final class CancellationReasons {
    private static final Map<String, String> RULES_BY_WORDS = Map.of(
            "duplicate", "already-assigned",
            "not revocable", "revoke-revocable",
            "does not have", "revoke-held",
            "would end before it begins", "start-before-remove",
            "no date was to be changed", "modify-dates");

    private CancellationReasons() {}

    /** The id of the rule; null if the text is of no rule that is known. */
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
