package dev.latchkey.cli.command;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.ExitCode;
import dev.latchkey.model.IdentityId;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.requirement.ItemReference;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what a grant must contain before there is one. */
@Command(
        name = "requirements",
        description = {
            "Tells what a grant of items must contain, and who may ask, before it is written.",
            "",
            "Exit code 0: the answer is printed, even where facts are missing. 2: there is no answer.",
        },
        footer = {
            "  latchkey requirements --item ROLE:2c9180835d2e5168015d32f890ca1581",
            "  latchkey requirements --item ENTITLEMENT:e1 --for i1 --for i2 --facts facts.json",
            "  latchkey requirements --item ROLE:r1 --for i1 --tenant acme",
        })
final class RequirementsCommand extends Subcommand {
    @Option(
            names = "--item",
            paramLabel = "TYPE:ID",
            required = true,
            converter = ItemConverter.class,
            description = "What is going to be requested, such as ROLE:ID; may be given several times.")
    private List<ItemReference> items = List.of();

    @Option(
            names = "--for",
            paramLabel = "ID",
            description = "An identity that it is going to be requested for; may be given several times. Without it,"
                    + " nothing is said about accounts.")
    private List<String> identities = List.of();

    @Mixin
    private final ApiVersionOption apiVersionOption = new ApiVersionOption();

    @Mixin
    private final FactsOptions factsOptions = new FactsOptions(shell, opener);

    @Mixin
    private final LiveFactsOption liveFacts = new LiveFactsOption(shell, opener);

    @Option(
            names = "--format",
            paramLabel = "NAME",
            converter = RequirementsFormat.Names.class,
            completionCandidates = RequirementsFormat.Names.class,
            description = "How to report: ${COMPLETION-CANDIDATES}. Without it: text.")
    private RequirementsFormat format = RequirementsFormat.TEXT;

    @Mixin
    private final SettingsOptions settingsOptions = new SettingsOptions(shell, opener);

    RequirementsCommand(LatchkeyCommand latchkey) {
        super(latchkey);
    }

    @Override
    public Integer call() {
        TenantSettings tenant = settingsOptions.read();
        if (identities.stream().anyMatch(String::isBlank)) {
            throw new CannotRunException("--for is empty; name an identity by its id");
        }
        List<IdentityId> ids =
                identities.stream().distinct().map(IdentityId::of).toList();
        Preflight preflight = apiVersionOption.preflight(tenant);
        FactSource facts = liveFacts.or(factsOptions, preflight.getApiVersion());
        format.report(palette())
                .write(preflight.requirements(items.stream().distinct().toList(), ids, facts), tenant, shell.out());
        liveFacts.finish();
        return ExitCode.OK;
    }
}
