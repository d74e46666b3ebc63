package dev.latchkey.cli;

import dev.latchkey.cli.check.BodyReader;
import dev.latchkey.cli.diff.BodyCounts;
import dev.latchkey.cli.diff.DiffReport;
import dev.latchkey.cli.diff.DiffRun;
import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.validation.diff.EditionDiff;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.fact.Facts;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two editions, and what they say of requests in files. */
@Command(
        name = "diff",
        description = {
            "Tells what differs between two editions, or what they say differently of requests in files.",
            "",
            "Exit code 0: no request newly fails. 1: at least one does. 2: the comparison could not be done, or not for all"
                    + " files.",
        },
        footer = {
            "  latchkey diff --from v2024 --to v1",
            "  latchkey diff --from beta --to v2026 request.json",
            "  latchkey diff --from v3 --to v1 --lines --format markdown requests.jsonl",
        })
final class DiffCommand implements Callable<Integer> {
    private final Shell shell;
    private final LatchkeyCommand latchkey;

    @Option(
            names = "--from",
            paramLabel = "NAME",
            required = true,
            converter = Choices.OfEdition.class,
            completionCandidates = Choices.OfEdition.class,
            description = "The edition to leave: ${COMPLETION-CANDIDATES}.")
    private ApiEdition from = ApiEdition.DEFAULT;

    @Option(
            names = "--to",
            paramLabel = "NAME",
            required = true,
            converter = Choices.OfEdition.class,
            completionCandidates = Choices.OfEdition.class,
            description = "The edition to go to.")
    private ApiEdition to = ApiEdition.DEFAULT;

    @Option(
            names = "--operation",
            paramLabel = "NAME",
            converter = Choices.OfBodyType.class,
            completionCandidates = Choices.OfBodyType.class,
            description = "The operation that takes the bodies: ${COMPLETION-CANDIDATES}. Without it: create.")
    private BodyType<?> operation = BodyType.CREATE;

    @Mixin
    private final FactsOptions factsOptions;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            converter = Choices.OfDiffFormat.class,
            completionCandidates = Choices.OfDiffFormat.class,
            description = "How to report: ${COMPLETION-CANDIDATES}. Without it: text.")
    private DiffFormat format = DiffFormat.TEXT;

    @Option(names = "--lines", description = "Every line of a file is a request; blank lines are skipped.")
    private boolean lines;

    @Mixin
    private final SettingsOptions settingsOptions;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Files with JSON; - is standard input. Without any, the editions themselves are compared.")
    private List<String> files = List.of();

    DiffCommand(Shell shell, LatchkeyCommand latchkey) {
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
        EditionDiff diff = EditionDiff.of(tenant.preflight(from), tenant.preflight(to));
        DiffReport report = format.report(shell.out(), latchkey.palette());
        report.begin(diff, tenant);
        if (files.isEmpty()) {
            report.editions(diff);
            report.end(new BodyCounts());
            return ExitCode.OK;
        }
        DiffRun run = new DiffRun(diff, operation, facts, lines ? BodyReader.LINES : BodyReader.WHOLE, report);
        boolean allRead = true;
        for (String file : files) {
            allRead &= opener.open(file, run::compare);
        }
        report.end(run.getCounts());
        if (!allRead) {
            return ExitCode.COULD_NOT_RUN;
        }
        return run.getCounts().getBroken() > 0 ? ExitCode.VIOLATED : ExitCode.OK;
    }
}
