package dev.latchkey.verification.generate;

import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.rule.Level;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/**
 * What the two encodings say of one case: preflight with all facts, and the fake tenant that is asked to do it. They
 * agree if both take it, or if both refuse it and the rule behind the tenant's refusal is among those that preflight
 * found broken.
 *
 * @param kind how the comparison ended
 * @param text the declared difference, or the disagreement with its case; empty otherwise
 */
record Agreement(Kind kind, String text) {
    /** How a comparison ends. */
    enum Kind {
        TAKEN,
        REFUSED,
        /** They differ, and a table says why. */
        DECLARED,
        /** The body is no value of the model, so that a program cannot have it. */
        NOT_COMPARED,
        DISAGREED
    }

    /** Rules about the text of a body or about headers: a program that has the body already cannot break them. */
    static final Set<String> OF_DOCUMENTS_ONLY = Set.of(
            "json-syntax",
            "json-encoding",
            "json-byte-order-mark",
            "json-limit",
            "json-type",
            "json-duplicate-key",
            "requested-for-array",
            "shape-omit-empty",
            "date-time-format",
            "metadata-strings",
            // About a header, which the transport sends by itself.
            "experimental-header");

    static Agreement of(GeneratedCase aCase) {
        Judged judged = Judged.of(aCase);
        Set<String> broken = errors(judged);
        if (judged.report().getFindings().stream()
                .anyMatch(
                        finding -> OF_DOCUMENTS_ONLY.contains(finding.getRule().getId()))) {
            return new Agreement(Kind.NOT_COMPARED, "");
        }
        Optional<String> refusal;
        try {
            refusal = AskedOfTenant.refusal(aCase);
        } catch (JacksonException e) {
            return new Agreement(Kind.NOT_COMPARED, "");
        }
        return compare(judged, broken, refusal);
    }

    private static Agreement compare(Judged judged, Set<String> broken, Optional<String> refusal) {
        boolean fails = judged.report().getVerdict() == Verdict.FAIL;
        String said = refusal.orElse("");
        if (!fails && refusal.isEmpty()) {
            return new Agreement(Kind.TAKEN, "");
        }
        Set<String> behind = RefusalRules.of(said);
        if (fails && refusal.isPresent() && behind.stream().anyMatch(broken::contains)) {
            return new Agreement(Kind.REFUSED, "");
        }
        return DeclaredDifferences.of(judged, broken, said)
                .map(difference -> new Agreement(Kind.DECLARED, difference))
                .orElseGet(() -> new Agreement(
                        Kind.DISAGREED,
                        "preflight finds " + broken + ", the tenant says \"" + said + "\" for " + behind + ": "
                                + judged.aCase()));
    }

    private static Set<String> errors(Judged judged) {
        return judged.report().getFindings().stream()
                .filter(finding -> finding.getLevel() == Level.ERROR)
                .map(finding -> finding.getRule().getId())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
