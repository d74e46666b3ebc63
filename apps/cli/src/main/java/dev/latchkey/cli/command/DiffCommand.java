package dev.latchkey.cli.command;

import dev.latchkey.cli.report.BodyCounts;
import dev.latchkey.cli.report.DiffReport;
import dev.latchkey.cli.report.DiffRun;
import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.ExitCode;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.diff.ApiVersionDiff;
import dev.latchkey.validation.fact.FactSource;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two API versions, and their reports on requests in files. */
@Command(
        name = "diff",
        description = {
            "Tells what differs between two API versions, or what they say differently of requests in files.",
            "",
            "Exit code 0: no request newly fails. 1: at least one does. 2: the comparison could not be done, or not for all"
                    + " files.",
        },
        footer = {
            "  latchkey diff --from v2024 --to v1",
            "  latchkey diff --from beta --to v2026 request.json",
            "  latchkey diff --from v3 --to v1 --lines --format markdown requests.jsonl",
        })
final class DiffCommand extends Subcommand {
    @Option(
            names = "--from",
            paramLabel = "NAME",
            required = true,
            converter = Choices.OfApiVersion.class,
            completionCandidates = Choices.OfApiVersion.class,
            description = "The API version to leave: ${COMPLETION-CANDIDATES}.")
    private ApiVersion from = ApiVersion.DEFAULT;

    @Option(
            names = "--to",
            paramLabel = "NAME",
            required = true,
            converter = Choices.OfApiVersion.class,
            completionCandidates = Choices.OfApiVersion.class,
            description = "The API version to go to.")
    private ApiVersion to = ApiVersion.DEFAULT;

    @Mixin
    private final OperationOption operationOption = new OperationOption();

    @Mixin
    private final FactsOptions factsOptions = new FactsOptions(shell, opener);

    @Option(
            names = "--format",
            paramLabel = "NAME",
            converter = DiffFormat.Names.class,
            completionCandidates = DiffFormat.Names.class,
            description = "How to report: ${COMPLETION-CANDIDATES}. Without it: text.")
    private DiffFormat format = DiffFormat.TEXT;

    @Mixin
    private final LinesOption linesOption = new LinesOption();

    @Mixin
    private final SettingsOptions settingsOptions = new SettingsOptions(shell, opener);

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "Files with JSON; - is standard input. Without any, the API versions themselves are compared.")
    private List<String> files = List.of();

    DiffCommand(LatchkeyCommand latchkey) {
        super(latchkey);
    }

    @Override
    public Integer call() {
        TenantSettings tenant = settingsOptions.read();
        FactSource facts = factsOptions.read();
        ApiVersionDiff diff = ApiVersionDiff.of(tenant.preflight(from), tenant.preflight(to));
        DiffReport report = format.report(shell.out(), palette());
        report.begin(diff, tenant);
        if (files.isEmpty()) {
            report.apiVersions(diff);
            report.end(new BodyCounts());
            return ExitCode.OK;
        }
        FailedInputsSummary unchecked = unchecked();
        DiffRun run = new DiffRun(diff, operationOption.type(), facts, linesOption.reader(), report, unchecked);
        boolean allRead = true;
        for (String file : files) {
            allRead &= opener.open(file, run::compare);
        }
        report.end(run.getCounts());
        if (!unchecked.endWithout() || !allRead) {
            return ExitCode.COULD_NOT_RUN;
        }
        return run.getCounts().getBroken() > 0 ? ExitCode.VIOLATED : ExitCode.OK;
    }
}
