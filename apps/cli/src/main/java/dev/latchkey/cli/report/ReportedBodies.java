package dev.latchkey.cli.report;

import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.validation.PreflightReport;
import java.util.List;

/**
 * Decides which bodies a report has an entry for: each, or of many lines only those with findings, so that the size of
 * the report depends on the findings and not on the input. Immutable.
 */
public final class ReportedBodies {
    private final boolean all;
    private final FailOn failOn;
    private final UndeterminedMode undetermined;

    private ReportedBodies(boolean all, FailOn failOn, UndeterminedMode undetermined) {
        this.all = all;
        this.failOn = failOn;
        this.undetermined = undetermined;
    }

    /** {@return every body} */
    public static ReportedBodies all() {
        return new ReportedBodies(true, FailOn.of(List.of()), UndeterminedMode.SUMMARY);
    }

    /**
     * Chooses bodies that have findings or fail the check, and with {@link UndeterminedMode#SHOW} those with undecided
     * places.
     *
     * @param failOn the condition on which the check fails
     * @param undetermined the way to report undetermined rules
     * @return the choice
     */
    public static ReportedBodies remarkable(FailOn failOn, UndeterminedMode undetermined) {
        return new ReportedBodies(false, failOn, undetermined);
    }

    /** Checks whether every body has an entry. */
    boolean areAll() {
        return all;
    }

    /** Checks whether a body has an entry. */
    boolean include(CheckResult result) {
        if (all || result.hasFindings()) {
            return true;
        }
        PreflightReport report = result.getReport();
        return failOn.fails(report.getVerdict())
                || (undetermined == UndeterminedMode.SHOW
                        && !report.getUndetermined().isEmpty());
    }
}
