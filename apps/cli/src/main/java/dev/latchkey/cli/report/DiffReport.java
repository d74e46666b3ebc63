package dev.latchkey.cli.report;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.validation.diff.ApiVersionDiff;

/** Receives differences and writes them. Either API versions are compared as a whole, or bodies one after the other. */
public interface DiffReport {
    /**
     * Starts the report.
     *
     * @param diff the API versions that are compared
     * @param tenant what the tenant does differently
     */
    void begin(ApiVersionDiff diff, TenantSettings tenant);

    /**
     * The API versions as a whole.
     *
     * @param diff what differs
     */
    void apiVersions(ApiVersionDiff diff);

    /**
     * One body.
     *
     * @param body what differs for it
     */
    void body(ComparedBody body);

    /**
     * Ends the report.
     *
     * @param counts the bodies that were compared
     */
    void end(BodyCounts counts);
}
