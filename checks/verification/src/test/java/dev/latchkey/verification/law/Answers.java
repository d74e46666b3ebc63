package dev.latchkey.verification.law;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.UndeterminedRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a report says, rule by rule. */
final class Answers {
    private Answers() {}

    /** The rules that are violated, each with the place. */
    static Set<String> violations(PreflightReport report) {
        return report.getFindings().stream()
                .map(finding -> finding.getRule().getId() + " " + finding.getPointer())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rules that are violated somewhere. */
    static Set<String> violated(PreflightReport report) {
        return rules(report.getFindings().stream());
    }

    /** The rules that cannot tell somewhere. */
    static Set<String> undetermined(PreflightReport report) {
        return report.getUndetermined().stream()
                .map(entry -> entry.getRule().getId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rules that fail the request. */
    static Set<String> failed(PreflightReport report) {
        return rules(report.getFindings().stream().filter(finding -> finding.getLevel() == Level.ERROR));
    }

    /** Every finding and every undetermined rule in full, in no order. */
    static Set<String> findings(PreflightReport report) {
        return Stream.concat(
                        report.getFindings().stream().map(Answers::text),
                        report.getUndetermined().stream().map(UndeterminedRule::toString))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String text(Finding finding) {
        return finding.getLevel() + " " + finding.getRule() + " " + finding.getPointer() + " " + finding.getMessage();
    }

    private static Set<String> rules(Stream<Finding> findings) {
        return findings.map(finding -> finding.getRule().getId()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is in one set and not in the other. */
    static Set<String> without(Set<String> these, Set<String> those) {
        Set<String> rest = new TreeSet<>(these);
        rest.removeAll(those);
        return rest;
    }
}
