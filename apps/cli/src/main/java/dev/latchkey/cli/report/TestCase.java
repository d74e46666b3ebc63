package dev.latchkey.cli.report;

import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.cli.check.SuppressedFinding;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A JUnit test: one rule and its findings for a body.
 *
 * @param outcome the outcome of the test
 * @param name the name of the test: the rule
 * @param type the kind of failure; blank if there is none
 * @param message the first message, on one line
 * @param text the full text
 */
record TestCase(Outcome outcome, String name, String type, String message, String text) {

    /** Returns the test of a violated rule; it fails if its level fails the check. */
    static TestCase of(CheckResult result, List<Finding> findings, FailOn failOn) {
        Finding first = findings.get(0);
        Level worst =
                findings.stream().map(Finding::getLevel).min(Level::compareTo).orElse(Level.INFO);
        return new TestCase(
                failOn.fails(worst) ? Outcome.FAILED : Outcome.PASSED,
                first.getRule().getId(),
                worst.getText(),
                andMore(first.getMessage(), findings),
                findings.stream().map(finding -> text(result, finding)).collect(Collectors.joining("\n")));
    }

    /** Returns the test of all undetermined rules. */
    static TestCase undetermined(Map<Fact<?>, Set<Rule>> missing, boolean failed) {
        String sentence = MissingFactsText.sentence(missing);
        return new TestCase(
                failed ? Outcome.FAILED : Outcome.SKIPPED,
                "undetermined",
                "undetermined",
                sentence,
                sentence + "\nhint: give them with --facts FILE");
    }

    /** Returns the test of a rule whose findings are all suppressed. */
    static TestCase suppressed(CheckResult result, List<SuppressedFinding> suppressed) {
        SuppressedFinding first = suppressed.get(0);
        return new TestCase(
                Outcome.SKIPPED,
                first.finding().getRule().getId(),
                "suppressed",
                andMore("suppressed " + reason(first), suppressed),
                texts(result, suppressed));
    }

    /** Returns the same test with the suppressed findings listed; its outcome does not change. */
    TestCase besides(CheckResult result, List<SuppressedFinding> suppressed) {
        return new TestCase(outcome, name, type, message, text + "\n" + texts(result, suppressed));
    }

    private static String texts(CheckResult result, List<SuppressedFinding> suppressed) {
        return suppressed.stream().map(each -> text(result, each)).collect(Collectors.joining("\n"));
    }

    private static String andMore(String first, List<?> all) {
        return first + (all.size() > 1 ? " (and " + (all.size() - 1) + " more)" : "");
    }

    private static String text(CheckResult result, Finding finding) {
        return place(result, finding) + finding.getLevel().getText() + ": " + finding.getMessage() + "\nhint: "
                + finding.getHint();
    }

    private static String text(CheckResult result, SuppressedFinding suppressed) {
        return place(result, suppressed.finding()) + "suppressed: "
                + suppressed.finding().getMessage() + "\n" + reason(suppressed);
    }

    private static String reason(SuppressedFinding suppressed) {
        return "until " + suppressed.suppression().until() + ": "
                + suppressed.suppression().reason();
    }

    private static String place(CheckResult result, Finding finding) {
        return result.getInput().file() + ":" + result.lineOf(finding) + ":" + result.columnOf(finding) + ": ";
    }

    /** The outcomes of a test. */
    enum Outcome {
        PASSED,
        FAILED,
        SKIPPED
    }
}
