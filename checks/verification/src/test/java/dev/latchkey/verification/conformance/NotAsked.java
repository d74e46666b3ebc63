package dev.latchkey.verification.conformance;

import java.util.Optional;
import java.util.Set;

/** Reasons why a case is not asked of the fake tenant. */
enum NotAsked {
    /** A tenant knows everything of its organisation. */
    SOMETHING_IS_UNKNOWN,
    /** The port of the tenant has no headers; the transport sends them by itself. */
    HEADERS,
    /** The body is no value of the model, so that no program has it: a wrong type, a text that is no date or no JSON. */
    NO_VALUE,
    /** A setting of the check, of which no tenant knows. */
    SETTING,
    /** No organisation has one id for items of two types. */
    NO_ORGANISATION;

    private static final Set<String> OF_DOCUMENTS = Set.of(
            "json-syntax",
            "json-encoding",
            "json-byte-order-mark",
            "json-limit",
            "json-type",
            "json-duplicate-key",
            "requested-for-array",
            "shape-omit-empty",
            "date-time-format",
            "metadata-strings");

    static Optional<NotAsked> of(ConformanceCase aCase) {
        if (aCase.isAboutHeaders()) {
            return Optional.of(HEADERS);
        }
        if (aCase.json().has("suppressions")) {
            return Optional.of(SETTING);
        }
        if (aCase.violatedRules().stream().anyMatch(OF_DOCUMENTS::contains)) {
            return Optional.of(NO_VALUE);
        }
        if (!aCase.missingFacts().isEmpty()) {
            return Optional.of(SOMETHING_IS_UNKNOWN);
        }
        return TenantAnswer.hasOrganisation(aCase) ? Optional.empty() : Optional.of(NO_ORGANISATION);
    }
}
