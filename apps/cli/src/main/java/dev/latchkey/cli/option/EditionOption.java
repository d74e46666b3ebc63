package dev.latchkey.cli.option;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.validation.Preflight;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The edition to check for. */
public final class EditionOption {
    @Option(
            names = "--edition",
            paramLabel = "NAME",
            converter = Choices.OfEdition.class,
            completionCandidates = Choices.OfEdition.class,
            description =
                    "The edition of the API: ${COMPLETION-CANDIDATES}. Without it: the one in the settings, or v1.")
    private @Nullable ApiEdition edition;

    /** The option, yet to be given. */
    public EditionOption() {}

    /**
     * The rules of the edition, as a tenant has them.
     *
     * @param tenant what the tenant does differently; its edition is taken if no other was asked for
     * @return the check
     */
    public Preflight preflight(TenantSettings tenant) {
        return tenant.preflight(tenant.edition(edition));
    }
}
