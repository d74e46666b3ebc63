package dev.latchkey.cli.report;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.validation.requirement.Requirements;
import java.io.PrintWriter;

/** A format for requirements. */
@FunctionalInterface
public interface RequirementsReport {
    /**
     * Writes requirements.
     *
     * @param requirements the required content of a request
     * @param tenant the settings of the tenant
     * @param out the output
     */
    void write(Requirements requirements, TenantSettings tenant, PrintWriter out);
}
