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
 * @param rules the rules behind the tenant's refusal; empty if it took the case
 * @param text the declared difference, or the disagreement with its case; empty otherwise
 */
record Agreement(Kind kind, Set<String> rules, String text) {
    /** How a comparison ends. */
    enum Kind {
        TAKEN,
        REFUSED,
        /** The tenant takes it; the organisation was cut so far that preflight lacks facts. */
        OPEN,
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

    private static final Agreement NOT_COMPARED = new Agreement(Kind.NOT_COMPARED, Set.of(), "");

    static Agreement of(GeneratedCase aCase) {
        Judged judged = Judged.ofBody(aCase);
        if (judged.findings().stream()
                .anyMatch(
                        finding -> OF_DOCUMENTS_ONLY.contains(finding.getRule().getId()))) {
            return NOT_COMPARED;
        }
        Optional<String> refusal;
        try {
            refusal = AskedOfTenant.refusal(aCase);
        } catch (JacksonException e) {
            return NOT_COMPARED;
        }
        return refusal.map(said -> refused(judged, said)).orElseGet(() -> taken(judged));
    }

    private static Agreement taken(Judged judged) {
        return switch (judged.report().getVerdict()) {
            case PASS -> new Agreement(Kind.TAKEN, Set.of(), "");
            case UNDETERMINED -> new Agreement(Kind.OPEN, Set.of(), "");
            case FAIL -> differ(judged, "", Set.of());
        };
    }

    private static Agreement refused(Judged judged, String said) {
        Set<String> behind = RefusalRules.of(said);
        return judged.report().getVerdict() == Verdict.FAIL && behind.stream().anyMatch(errors(judged)::contains)
                ? new Agreement(Kind.REFUSED, behind, "")
                : differ(judged, said, behind);
    }

    private static Agreement differ(Judged judged, String said, Set<String> behind) {
        return DeclaredDifferences.of(judged.aCase(), said)
                .map(difference -> new Agreement(Kind.DECLARED, behind, difference))
                .orElseGet(() -> new Agreement(
                        Kind.DISAGREED,
                        behind,
                        "preflight says " + judged.report().getVerdict() + " for " + errors(judged)
                                + (said.isEmpty()
                                        ? ", the tenant takes it: "
                                        : ", the tenant says \"" + said + "\" for " + behind + ": ")
                                + judged.aCase()));
    }

    private static Set<String> errors(Judged judged) {
        return judged.findings().stream()
                .filter(finding -> finding.getLevel() == Level.ERROR)
                .map(finding -> finding.getRule().getId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The kind, and which difference it is if one is declared. */
    String label() {
        return kind == Kind.DECLARED ? kind + " " + text : kind.toString();
    }
}
