package dev.latchkey.cli;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.requirement.RequestableItem;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what a grant must contain before there is one. */
@Command(
        name = "requirements",
        description = {
            "Tells what a grant of items must contain, and who may ask, before it is written.",
            "",
            "Exit code 0: it is told, even where facts are missing. 2: it could not be told.",
        },
        footer = {
            "  latchkey requirements --item ROLE:2c9180835d2e5168015d32f890ca1581",
            "  latchkey requirements --item ENTITLEMENT:e1 --for i1 --for i2 --facts facts.json",
        })
final class RequirementsCommand implements Callable<Integer> {
    private final Shell shell;
    private final LatchkeyCommand latchkey;

    @Option(
            names = "--item",
            paramLabel = "TYPE:ID",
            required = true,
            converter = ItemConverter.class,
            description = "What is going to be requested, such as ROLE:ID; may be given several times.")
    private List<RequestableItem> items = List.of();

    @Option(
            names = "--for",
            paramLabel = "ID",
            description = "An identity that it is going to be requested for; may be given several times. Without it,"
                    + " nothing is said about accounts.")
    private List<String> identities = List.of();

    @Option(
            names = "--edition",
            paramLabel = "NAME",
            converter = Choices.OfEdition.class,
            completionCandidates = Choices.OfEdition.class,
            description =
                    "The edition of the API: ${COMPLETION-CANDIDATES}. Without it: the one in the settings, or v1.")
    private @Nullable ApiEdition edition;

    @Mixin
    private final FactsOptions factsOptions;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            converter = Choices.OfRequirementsFormat.class,
            completionCandidates = Choices.OfRequirementsFormat.class,
            description = "How to report: ${COMPLETION-CANDIDATES}. Without it: text.")
    private RequirementsFormat format = RequirementsFormat.TEXT;

    @Mixin
    private final SettingsOptions settingsOptions;

    RequirementsCommand(Shell shell, LatchkeyCommand latchkey) {
        this.shell = shell;
        this.latchkey = latchkey;
        this.factsOptions = new FactsOptions(shell);
        this.settingsOptions = new SettingsOptions(shell);
    }

    @Override
    public Integer call() {
        FileOpener opener = new FileOpener(shell);
        TenantSettings tenant = settingsOptions.read(opener);
        Facts facts = tenant == null ? null : factsOptions.read(opener);
        if (tenant == null || facts == null) {
            return ExitCode.COULD_NOT_RUN;
        }
        List<IdentityId> ids =
                identities.stream().distinct().map(IdentityId::of).toList();
        format.report(latchkey.palette())
                .write(
                        tenant.preflight(tenant.edition(edition))
                                .requirements(items.stream().distinct().toList(), ids, facts),
                        tenant,
                        shell.out());
        return ExitCode.OK;
    }
}
