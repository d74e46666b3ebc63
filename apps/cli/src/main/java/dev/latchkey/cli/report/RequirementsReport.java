package dev.latchkey.cli.report;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.validation.requirement.Requirements;
import java.io.PrintWriter;

/** A way to write down requirements. */
@FunctionalInterface
public interface RequirementsReport {
    /**
     * Writes requirements.
     *
     * @param requirements what a request must contain
     * @param tenant what the tenant does differently
     * @param out where to
     */
    void write(Requirements requirements, TenantSettings tenant, PrintWriter out);
}
