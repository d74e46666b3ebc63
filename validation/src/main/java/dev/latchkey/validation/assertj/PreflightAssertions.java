package dev.latchkey.validation.assertj;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;

/**
 * The way in to the assertions. A failure shows all findings of the report.
 *
 * <pre>{@code
 * assertThat(preflight.check(request, facts)).passes();
 * assertThat(preflight.check(revoke, facts)).fails().withRule("revoke-comment").at("/requestedItems/0");
 * }</pre>
 */
public final class PreflightAssertions {
    private PreflightAssertions() {}

    /**
     * Asserts what a check found.
     *
     * @param report what it found
     * @return the assertions
     */
    public static PreflightReportAssert assertThat(PreflightReport report) {
        return new PreflightReportAssert(report);
    }

    /**
     * Asserts one thing that a check found.
     *
     * @param finding the one thing
     * @return the assertions
     */
    public static FindingAssert assertThat(Finding finding) {
        return new FindingAssert(finding);
    }
}
