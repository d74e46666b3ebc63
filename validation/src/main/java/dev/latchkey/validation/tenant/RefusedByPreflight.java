package dev.latchkey.validation.tenant;

import dev.latchkey.model.tenant.NotSentReason;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.rule.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A call was not sent because preflight refused it.
 *
 * @param report the report of preflight
 */
public record RefusedByPreflight(PreflightReport report) implements NotSentReason {

    /**
     * {@return the deciding findings, one a line: the place, the problem, the advice and the rule. These are
     * violations, or, if there are none, the undetermined rules. They quote the request}
     */
    @Override
    public String getMessage() {
        Stream<String> decisive = report.getVerdict() == Verdict.FAIL
                ? report.getFindings().stream()
                        .filter(finding -> finding.getLevel() == Level.ERROR)
                        .map(RefusedByPreflight::line)
                : report.getUndetermined().stream()
                        .filter(entry -> entry.getLevel() == Level.ERROR)
                        .map(entry -> "\n  " + entry.getMessage() + ". Give the missing facts. ["
                                + entry.getRule().getId() + "]");
        return "preflight refuses this call of " + report.getOperation() + " in " + report.getApiVersion() + ":"
                + decisive.collect(Collectors.joining());
    }

    private static String line(Finding finding) {
        String place = finding.getPointer().isEmpty() ? "the whole" : finding.getPointer();
        return "\n  " + place + ": " + finding.getMessage() + ". " + finding.getHint() + " ["
                + finding.getRule().getId() + "]";
    }
}
