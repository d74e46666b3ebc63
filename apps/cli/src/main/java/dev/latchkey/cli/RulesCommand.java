package dev.latchkey.cli;

import dev.latchkey.cli.rules.RuleListing;
import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.model.edition.ApiEdition;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(
        name = "rules",
        description = "Lists the rules that requests are checked against.",
        footer = {
            "  latchkey rules",
            "  latchkey rules --edition beta",
            "  latchkey rules --format md > rules.md",
        })
final class RulesCommand implements Callable<Integer> {
    private final Shell shell;

    @Option(
            names = "--edition",
            paramLabel = "NAME",
            converter = Choices.OfEdition.class,
            completionCandidates = Choices.OfEdition.class,
            description = "Only the rules of an edition: ${COMPLETION-CANDIDATES}.")
    private @Nullable ApiEdition edition;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            converter = Choices.OfListingFormat.class,
            completionCandidates = Choices.OfListingFormat.class,
            description = "How to list them: ${COMPLETION-CANDIDATES}. Without it: text.")
    private ListingFormat format = ListingFormat.TEXT;

    @Mixin
    private final SettingsOptions settingsOptions;

    RulesCommand(Shell shell) {
        this.shell = shell;
        this.settingsOptions = new SettingsOptions(shell);
    }

    @Override
    public Integer call() {
        TenantSettings tenant = settingsOptions.read(new FileOpener(shell));
        if (tenant == null) {
            return ExitCode.COULD_NOT_RUN;
        }
        format.listing().write(RuleListing.rulesOf(edition, tenant), tenant, shell.out());
        return ExitCode.OK;
    }
}
