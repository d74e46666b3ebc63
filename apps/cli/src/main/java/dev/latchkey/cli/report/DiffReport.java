package dev.latchkey.cli.report;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.validation.diff.ApiVersionDiff;

/** Receives differences and writes them: either those of two API versions, or those of bodies, one by one. */
public interface DiffReport {
    /**
     * Starts the report.
     *
     * @param diff the API versions that are compared
     * @param tenant the settings of the tenant
     */
    void begin(ApiVersionDiff diff, TenantSettings tenant);

    /**
     * Writes the differences between the API versions.
     *
     * @param diff the differences
     */
    void apiVersions(ApiVersionDiff diff);

    /**
     * Writes the differences for one body.
     *
     * @param body its differences
     */
    void body(ComparedBody body);

    /**
     * Ends the report.
     *
     * @param counts the bodies that were compared
     */
    void end(BodyCounts counts);
}
