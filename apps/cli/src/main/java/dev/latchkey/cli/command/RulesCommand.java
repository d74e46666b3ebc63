package dev.latchkey.cli.command;

import dev.latchkey.cli.report.RuleListing;
import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.ExitCode;
import dev.latchkey.model.version.ApiVersion;
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
            "  latchkey rules --api-version beta",
            "  latchkey rules --format markdown > rules.md",
        })
final class RulesCommand extends Subcommand {
    @Option(
            names = "--api-version",
            paramLabel = "NAME",
            converter = Choices.OfApiVersion.class,
            completionCandidates = Choices.OfApiVersion.class,
            description = "Only the rules of an API version: ${COMPLETION-CANDIDATES}.")
    private @Nullable ApiVersion apiVersion;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            converter = ListingFormat.Names.class,
            completionCandidates = ListingFormat.Names.class,
            description = "How to list them: ${COMPLETION-CANDIDATES}. Without it: text.")
    private ListingFormat format = ListingFormat.TEXT;

    @Mixin
    private final SettingsOptions settingsOptions = new SettingsOptions(shell, opener);

    RulesCommand(LatchkeyCommand latchkey) {
        super(latchkey);
    }

    @Override
    public Integer call() {
        TenantSettings tenant = settingsOptions.read();
        format.listing().write(RuleListing.rulesOf(apiVersion, tenant), tenant, shell.out());
        return ExitCode.OK;
    }
}
