package dev.latchkey.cli.junit;

import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.cli.check.SuppressedFinding;
import dev.latchkey.cli.report.FindingText;
import dev.latchkey.validation.Finding;
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
        return new TestCase(
                outcome(violations.isEmpty(), worst, strict),
                first.getRule().getId(),
                violations.isEmpty() ? "undetermined" : worst.getText(),
                andMore(FindingText.messageOf(first), told),
                told.stream().map(finding -> text(result, finding)).collect(Collectors.joining("\n")));
    }

    /** The test of a rule of which nothing is left but what the settings suppress. */
    static TestCase suppressed(CheckResult result, List<SuppressedFinding> suppressed) {
        SuppressedFinding first = suppressed.get(0);
        return new TestCase(
                Outcome.SKIPPED,
                first.finding().getRule().getId(),
                "suppressed",
                andMore("suppressed " + reason(first), suppressed),
                texts(result, suppressed));
    }

    /** The same test, which also tells what the settings suppress; how it went is about the rest. */
    TestCase besides(CheckResult result, List<SuppressedFinding> suppressed) {
        return new TestCase(outcome, name, type, message, text + "\n" + texts(result, suppressed));
    }

    private static String texts(CheckResult result, List<SuppressedFinding> suppressed) {
        return suppressed.stream().map(each -> text(result, each)).collect(Collectors.joining("\n"));
    }

    private static String andMore(String first, List<?> all) {
        return first + (all.size() > 1 ? " (and " + (all.size() - 1) + " more)" : "");
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

    private static String text(CheckResult result, Finding finding) {
        return place(result, finding) + finding.getLevel().getText() + ": " + FindingText.messageOf(finding)
                + "\nhint: " + finding.getHint();
    }

    private static String text(CheckResult result, SuppressedFinding suppressed) {
        return place(result, suppressed.finding()) + "suppressed: " + FindingText.messageOf(suppressed.finding()) + "\n"
                + reason(suppressed);
    }

    private static String reason(SuppressedFinding suppressed) {
        return "until " + suppressed.suppression().until() + ": "
                + suppressed.suppression().reason();
    }

    private static String place(CheckResult result, Finding finding) {
        return result.getInput().file() + ":" + result.lineOf(finding) + ":" + result.columnOf(finding) + ": ";
    }

    /** How a test went. */
    enum Outcome {
        PASSED,
        FAILED,
        SKIPPED
    }
}
