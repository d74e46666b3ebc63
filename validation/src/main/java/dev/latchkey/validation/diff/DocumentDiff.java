package dev.latchkey.validation.diff;

import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import java.util.List;

/**
 * The reports of two API versions on one document.
 *
 * @param from the report for the API version to leave
 * @param to the report for the API version to go to
 * @param differences the findings that appear, disappear or change, in document order, each with the reason
 */
public record DocumentDiff(PreflightReport from, PreflightReport to, List<FindingDifference> differences) {

    /** {@return whether the verdict differs} */
    public boolean isVerdictChanged() {
        return from.getVerdict() != to.getVerdict();
    }

    /** {@return whether the document passes in the API version to leave and does not in the other} */
    public boolean isBroken() {
        return from.getVerdict() == Verdict.PASS && isVerdictChanged();
    }
}
