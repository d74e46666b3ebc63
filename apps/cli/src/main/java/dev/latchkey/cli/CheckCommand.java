package dev.latchkey.cli;

import dev.latchkey.cli.check.BodyChecker;
import dev.latchkey.cli.check.BodyReader;
import dev.latchkey.cli.check.CheckReporter;
import dev.latchkey.cli.check.CheckRun;
import dev.latchkey.cli.check.Tally;
import dev.latchkey.cli.fix.BodyFixer;
import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.text.Palette;
import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Level;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks requests in files. */
@Command(
        name = "check",
        description = {
            "Checks requests in files against the documented rules.",
            "",
            "Exit code 0: no rule of level error is violated. 1: at least one is. 2: the check could not be done, or not"
                    + " for all files.",
        },
        footer = {
            "  latchkey check request.json",
            "  latchkey check --edition v2024 --format json *.json",
            "  latchkey check --operation cancel cancel.json",
            "  latchkey check --facts facts.json request.json",
            "  latchkey check --lines requests.jsonl",
            "  latchkey check --format sarif --output latchkey.sarif *.json",
            "  latchkey check --baseline known.json *.json",
            "  latchkey check --fix --dry-run request.json",
            "  latchkey check --now 2027-01-01T00:00:00Z - < request.json",
        })
final class CheckCommand implements Callable<Integer> {
    private final Shell shell;
    private final LatchkeyCommand latchkey;

    @Option(
            names = "--operation",
            paramLabel = "NAME",
            converter = Choices.OfBodyType.class,
            completionCandidates = Choices.OfBodyType.class,
            description = "The operation that takes the bodies: ${COMPLETION-CANDIDATES}. Without it: create.")
    private BodyType<?> operation = BodyType.CREATE;

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
            converter = Choices.OfCheckFormat.class,
            completionCandidates = Choices.OfCheckFormat.class,
            description = "How to report: ${COMPLETION-CANDIDATES}. Without it: text.")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where the report goes, written whole or not at all. Without it: standard output.")
    private @Nullable String output;

    @Mixin
    private final BaselineOptions baselineOptions = new BaselineOptions();

    @Option(names = "--strict", description = "Exit with 1 for warnings too, and for rules that lack facts to tell.")
    private boolean strict;

    @Option(names = "--lines", description = "Every line of a file is a request; blank lines are skipped.")
    private boolean lines;

    @Mixin
    private final SettingsOptions settingsOptions;

    @Option(names = "--show-suppressed", description = "Show, too, what the settings suppress, and why.")
    private boolean showSuppressed;

    @Mixin
    private final FixOptions fixOptions = new FixOptions();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files with JSON; - is standard input.")
    private List<String> files = List.of();

    CheckCommand(Shell shell, LatchkeyCommand latchkey) {
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
        FixExtent fix = fixOptions.extent();
        if (fix == null && fixOptions.isDryRun()) {
            shell.complain("--dry-run shows what --fix would do; add --fix");
            return ExitCode.COULD_NOT_RUN;
        }
        if (fixOptions.isDryRun() && baselineOptions.isUpdating()) {
            shell.complain("--dry-run writes no file, and --update-baseline is to write one; use one of them");
            return ExitCode.COULD_NOT_RUN;
        }
        Preflight preflight = tenant.preflight(tenant.edition(edition));
        BodyChecker checker = BodyChecker.of(preflight, operation, facts);
        BaselineUse baseline = baselineOptions.open(shell, opener, checker);
        if (baseline == null) {
            return ExitCode.COULD_NOT_RUN;
        }
        BodyFixer fixer = fix == null ? null : new BodyFixer(preflight, operation, facts, fix.extent());
        Job job =
                new Job(opener, tenant, showSuppressed ? checker.showingSuppressed(tenant) : checker, baseline, fixer);
        String target = output;
        if (target != null) {
            return new OutputFile(shell).write(target, out -> check(job, out, latchkey.filePalette()));
        }
        PrintWriter out = fixOptions.takesOutput(files) ? shell.err() : shell.out();
        return check(job, out, latchkey.palette());
    }

    private int check(Job job, PrintWriter out, Palette palette) {
        CheckReporter reporter = format.reporter(new ReportFrame(
                out, palette, job.checker().getRules(), Version.number(), strict, baselineOptions.getName()));
        reporter.settings(job.tenant());
        CheckRun run = new CheckRun(
                job.checker(),
                lines ? BodyReader.LINES : BodyReader.WHOLE,
                reporter,
                job.baseline().getKnown());
        boolean allRead = true;
        for (String file : files) {
            if (!read(file, job, run, reporter)) {
                run.unread(file);
                allRead = false;
            }
        }
        Tally tally = run.end();
        return job.baseline().end(allRead) && allRead ? exitCode(tally) : ExitCode.COULD_NOT_RUN;
    }

    private boolean read(String file, Job job, CheckRun run, CheckReporter reporter) {
        BodyFixer fixer = job.fixer();
        return fixer == null
                ? job.opener().open(file, run::check)
                : new FixRun(shell, job.opener(), fixer, reporter, lines, fixOptions.isDryRun()).open(file, run);
    }

    private int exitCode(Tally tally) {
        boolean violated = strict ? tally.isDoubtful() : tally.getViolations(Level.ERROR) > 0;
        return violated ? ExitCode.VIOLATED : ExitCode.OK;
    }

    /** What is checked with what. */
    private record Job(
            FileOpener opener,
            TenantSettings tenant,
            BodyChecker checker,
            BaselineUse baseline,
            @Nullable BodyFixer fixer) {}
}
