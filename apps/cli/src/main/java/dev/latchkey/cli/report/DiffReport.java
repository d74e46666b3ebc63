package dev.latchkey.cli.report;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.validation.diff.ApiVersionDiff;

/** Receives differences and writes them. Either API versions are compared as a whole, or bodies one after the other. */
public interface DiffReport {
    /**
     * Starts the report.
     *
     * @param diff the API versions that are compared
     * @param tenant the settings of the tenant
     */
    void begin(ApiVersionDiff diff, TenantSettings tenant);

    /**
     * The API versions as a whole.
     *
     * @param diff the differences
     */
    void apiVersions(ApiVersionDiff diff);

    /**
     * One body.
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
