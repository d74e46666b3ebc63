package dev.latchkey.cli.report;

import dev.latchkey.cli.shell.Input;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.diff.DocumentDiff;
import dev.latchkey.validation.diff.FindingDifference;
import java.util.Objects;

/**
 * The reports of two API versions on one body.
 *
 * @param input the place of the body
 * @param diff the differences
 */
record ComparedBody(Input input, DocumentDiff diff) {

    /** {@return whether it fails only in the target API version} */
    public boolean isBroken() {
        return diff.from().getVerdict() != Verdict.FAIL && diff.to().getVerdict() == Verdict.FAIL;
    }

    /** {@return whether it fails only in the current API version} */
    public boolean isMended() {
        return diff.from().getVerdict() == Verdict.FAIL && diff.to().getVerdict() != Verdict.FAIL;
    }

    /** Returns the finding of a difference: that of the target API version, if there is one. */
    static Finding findingOf(FindingDifference difference) {
        return Objects.requireNonNull(difference.to() == null ? difference.from() : difference.to());
    }

    int lineOf(FindingDifference difference) {
        int line = Objects.requireNonNull(findingOf(difference).getPosition()).line();
        return input.isLine() ? input.line() + line - 1 : line;
    }

    int columnOf(FindingDifference difference) {
        return Objects.requireNonNull(findingOf(difference).getPosition()).column();
    }

    /** Names the change of a finding in one word. */
    static String changeOf(FindingDifference difference) {
        if (difference.from() == null) {
            return "appears";
        }
        return difference.to() == null ? "disappears" : "changes";
    }
}
