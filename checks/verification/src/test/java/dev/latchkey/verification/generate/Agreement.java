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
        /** The tenant takes it, and something of it comes to nothing, as preflight warns. */
        TAKEN_IN_VAIN,
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
        AskedOfTenant asked;
        try {
            asked = AskedOfTenant.of(aCase);
        } catch (JacksonException e) {
            return NOT_COMPARED;
        }
        return asked.refusal().map(said -> refused(judged, said)).orElseGet(() -> taken(judged, asked.fate()));
    }

    private static Agreement taken(Judged judged, Optional<Set<String>> fate) {
        return switch (judged.report().getVerdict()) {
            case PASS ->
                fate.map(reasons -> warned(judged, reasons)).orElseGet(() -> new Agreement(Kind.TAKEN, Set.of(), ""));
            case UNDETERMINED -> new Agreement(Kind.OPEN, Set.of(), "");
            case FAIL -> differ(judged, "", Set.of());
        };
    }

    /** Whatever came to nothing was warned of, and if something was warned of, something came to nothing. */
    private static Agreement warned(Judged judged, Set<String> fate) {
        Set<String> warned = rules(judged, Level.WARNING);
        warned.retainAll(Fate.rules());
        return warned.containsAll(fate) && warned.isEmpty() == fate.isEmpty()
                ? new Agreement(fate.isEmpty() ? Kind.TAKEN : Kind.TAKEN_IN_VAIN, fate, "")
                : DeclaredDifferences.ofFate(judged.aCase(), fate, warned)
                        .map(difference -> new Agreement(Kind.DECLARED, fate, difference))
                        .orElseGet(() -> new Agreement(
                                Kind.DISAGREED,
                                warned,
                                "preflight warns of " + warned + ", in the tenant comes to nothing " + fate + ": "
                                        + judged.aCase()));
    }

    private static Agreement refused(Judged judged, String said) {
        Set<String> behind = RefusalRules.of(said);
        return judged.report().getVerdict() == Verdict.FAIL
                        && behind.stream().anyMatch(rules(judged, Level.ERROR)::contains)
                ? new Agreement(Kind.REFUSED, behind, "")
                : differ(judged, said, behind);
    }

    private static Agreement differ(Judged judged, String said, Set<String> behind) {
        return declared(judged, said)
                .orElseGet(() -> new Agreement(
                        Kind.DISAGREED,
                        behind,
                        "preflight says " + judged.report().getVerdict() + " for " + rules(judged, Level.ERROR)
                                + (said.isEmpty()
                                        ? ", the tenant takes it: "
                                        : ", the tenant says \"" + said + "\" for " + behind + ": ")
                                + judged.aCase()));
    }

    private static Optional<Agreement> declared(Judged judged, String said) {
        return DeclaredDifferences.of(judged.aCase(), said)
                .map(difference -> new Agreement(Kind.DECLARED, Set.of(), difference));
    }

    private static Set<String> rules(Judged judged, Level level) {
        return judged.findings().stream()
                .filter(finding -> finding.getLevel() == level)
                .map(finding -> finding.getRule().getId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The kind, and which difference it is if one is declared. */
    String label() {
        return kind == Kind.DECLARED ? kind + " " + text : kind.toString();
    }
}
