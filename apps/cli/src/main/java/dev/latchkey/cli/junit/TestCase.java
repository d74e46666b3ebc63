package dev.latchkey.cli.junit;

import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Level;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One rule and what it has to say of a body.
 *
 * @param outcome how the test went
 * @param name the name of the test: the rule
 * @param type the kind of failure; blank if there is none
 * @param message the first thing that is said, on one line
 * @param text all that is said
 */
record TestCase(Outcome outcome, String name, String type, String message, String text) {

    /** The test of a rule; with strictness, whatever counts for a strict exit code fails. */
    static TestCase of(CheckResult result, List<Finding> findings, boolean strict) {
        List<Finding> violations = findings.stream()
                .filter(finding -> finding.getStatus() == Finding.Status.VIOLATED)
                .toList();
        List<Finding> told = violations.isEmpty() ? findings : violations;
        Finding first = told.get(0);
        Level worst = told.stream().map(Finding::getLevel).min(Level::compareTo).orElse(Level.INFO);
        String message = message(first) + (told.size() > 1 ? " (and " + (told.size() - 1) + " more)" : "");
        return new TestCase(
                outcome(violations.isEmpty(), worst, strict),
                first.getRule().getId(),
                violations.isEmpty() ? "undetermined" : worst.getText(),
                message,
                told.stream().map(finding -> text(result, finding)).collect(Collectors.joining("\n")));
    }

    private static Outcome outcome(boolean undetermined, Level worst, boolean strict) {
        if (worst == Level.INFO) {
            return undetermined ? Outcome.SKIPPED : Outcome.PASSED;
        }
        if (strict) {
            return Outcome.FAILED;
        }
        if (undetermined) {
            return Outcome.SKIPPED;
        }
        return worst == Level.ERROR ? Outcome.FAILED : Outcome.PASSED;
    }

    private static String message(Finding finding) {
        return finding.getStatus() == Finding.Status.VIOLATED
                ? finding.getMessage()
                : "cannot tell without "
                        + finding.getMissingFacts().stream().map(Fact::getText).collect(Collectors.joining(", "));
    }

    private static String text(CheckResult result, Finding finding) {
        return result.getInput().file() + ":" + result.lineOf(finding) + ":" + result.columnOf(finding) + ": "
                + finding.getLevel().getText() + ": " + message(finding) + "\nhint: " + finding.getHint();
    }

    /** How a test went. */
    enum Outcome {
        PASSED,
        FAILED,
        SKIPPED
    }
}
