package dev.latchkey.cli.command;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.rule.Level;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The API version to check for. */
final class ApiVersionOption {
    @Option(
            names = "--api-version",
            paramLabel = "NAME",
            converter = Choices.OfApiVersion.class,
            completionCandidates = Choices.OfApiVersion.class,
            description =
                    "The API version of the API: ${COMPLETION-CANDIDATES}. Without it: the one in the settings, or v1.")
    private @Nullable ApiVersion apiVersion;

    /** For picocli, which sets the option. */
    public ApiVersionOption() {}

    /**
     * Returns the check of the API version with the settings of a tenant.
     *
     * @param tenant the settings of the tenant; its API version is used unless another is given
     * @return the check
     */
    public Preflight preflight(TenantSettings tenant) {
        return preflight(tenant, Level.ERROR);
    }

    /**
     * Returns the check of the API version with the settings of a tenant.
     *
     * @param tenant the settings of the tenant; its API version is used unless another is given
     * @param askFor the lowest level of rules that facts are looked up for
     * @return the check
     */
    Preflight preflight(TenantSettings tenant, Level askFor) {
        return tenant.preflight(tenant.apiVersion(apiVersion), askFor);
    }
}
