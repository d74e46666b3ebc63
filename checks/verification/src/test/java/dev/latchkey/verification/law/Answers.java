package dev.latchkey.verification.law;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.rule.Level;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a report says, rule by rule. */
final class Answers {
    private Answers() {}

    /** The rules that are violated, each with the place. */
    static Set<String> violations(PreflightReport report) {
        return report.getFindings().stream()
                .filter(Answers::isViolated)
                .map(finding -> finding.getRule().getId() + " " + finding.getPointer())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rules that are violated somewhere. */
    static Set<String> violated(PreflightReport report) {
        return rules(report, Answers::isViolated);
    }

    /** The rules that cannot tell somewhere. */
    static Set<String> undetermined(PreflightReport report) {
        return rules(report, finding -> !isViolated(finding));
    }

    /** The rules that fail the request. */
    static Set<String> failed(PreflightReport report) {
        return rules(report, finding -> isViolated(finding) && finding.getLevel() == Level.ERROR);
    }

    static boolean isViolated(Finding finding) {
        return finding.getStatus() == Finding.Status.VIOLATED;
    }

    /** Every finding in full, in no order. */
    static Set<String> findings(PreflightReport report) {
        return report.getFindings().stream().map(Answers::text).collect(Collectors.toCollection(TreeSet::new));
    }

    static String text(Finding finding) {
        return finding.getLevel() + " " + finding.getStatus() + " " + finding.getRule() + " " + finding.getPointer()
                + " " + finding.getMessage();
    }

    private static Set<String> rules(PreflightReport report, Predicate<Finding> which) {
        return report.getFindings().stream()
                .filter(which)
                .map(finding -> finding.getRule().getId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is in one set and not in the other. */
    static Set<String> without(Set<String> these, Set<String> those) {
        Set<String> rest = new TreeSet<>(these);
        rest.removeAll(those);
        return rest;
    }
}
