package dev.latchkey.validation.assertj;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;

/**
 * The entry point of the assertions. A failure shows all findings of the report.
 *
 * <pre>{@code
 * assertThat(preflight.check(request, facts)).passes();
 * assertThat(preflight.check(revoke, facts)).fails().withRule("revoke-comment").at("/requestedItems/0");
 * }</pre>
 */
public final class PreflightAssertions {
    private PreflightAssertions() {}

    /**
     * Starts assertions about a report.
     *
     * @param report the report
     * @return the assertions
     */
    public static PreflightReportAssert assertThat(PreflightReport report) {
        return new PreflightReportAssert(report);
    }

    /**
     * Starts assertions about a finding.
     *
     * @param finding the finding
     * @return the assertions
     */
    public static FindingAssert assertThat(Finding finding) {
        return new FindingAssert(finding);
    }
}
