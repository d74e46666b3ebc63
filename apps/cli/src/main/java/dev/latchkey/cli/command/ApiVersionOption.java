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

    /** The option, yet to be given. */
    public ApiVersionOption() {}

    /**
     * The rules of the API version, as a tenant has them.
     *
     * @param tenant what the tenant does differently; its API version is taken if no other was asked for
     * @return the check
     */
    public Preflight preflight(TenantSettings tenant) {
        return preflight(tenant, Level.ERROR);
    }

    /**
     * The rules of the API version, as a tenant has them.
     *
     * @param tenant what the tenant does differently; its API version is taken if no other was asked for
     * @param askFor the lowest level of rules that facts are looked up for
     * @return the check
     */
    Preflight preflight(TenantSettings tenant, Level askFor) {
        return tenant.preflight(tenant.apiVersion(apiVersion), askFor);
    }
}
