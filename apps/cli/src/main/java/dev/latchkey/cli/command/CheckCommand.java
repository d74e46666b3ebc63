package dev.latchkey.cli.command;

import dev.latchkey.cli.check.BodyChecker;
import dev.latchkey.cli.check.CheckProgress;
import dev.latchkey.cli.check.CheckReporter;
import dev.latchkey.cli.check.CheckRun;
import dev.latchkey.cli.check.Tally;
import dev.latchkey.cli.fix.BodyFixer;
import dev.latchkey.cli.report.FailOn;
import dev.latchkey.cli.report.ReportedBodies;
import dev.latchkey.cli.report.UndeterminedMode;
import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.ExitCode;
import dev.latchkey.cli.shell.OutputFile;
import dev.latchkey.cli.shell.Palette;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.rule.Level;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            "  latchkey check --api-version v2024 --format json *.json",
            "  latchkey check --operation cancel cancel.json",
            "  latchkey check --facts facts.json request.json",
            "  latchkey check --tenant acme request.json",
            "  latchkey check --facts facts.json --max-age 24h request.json",
            "  latchkey check --lines requests.jsonl",
            "  latchkey check --format sarif --output latchkey.sarif *.json",
            "  latchkey check --baseline known.json *.json",
            "  latchkey check --fix --dry-run request.json",
            "  latchkey check --now 2027-01-01T00:00:00Z - < request.json",
        })
final class CheckCommand extends Subcommand {
    /** The number of files for whose requests facts are looked up together. */
    private static final int FILES_TOGETHER = 200;

    @Mixin
    private final OperationOption operationOption = new OperationOption();

    @Mixin
    private final ApiVersionOption apiVersionOption = new ApiVersionOption();

    @Mixin
    private final FactsOptions factsOptions = new FactsOptions(shell, opener);

    @Mixin
    private final LiveFactsOption liveFacts = new LiveFactsOption(shell, opener);

    @Option(
            names = "--ask-for",
            paramLabel = "LEVEL",
            converter = Choices.OfLevel.class,
            completionCandidates = Choices.LevelTexts.class,
            description = "With --tenant, look up what rules of this level and above need: ${COMPLETION-CANDIDATES}."
                    + " Without it: error, so that only what decides is asked.")
    private Level askFor = Level.ERROR;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            converter = CheckFormat.Names.class,
            completionCandidates = CheckFormat.Names.class,
            description = "How to report: ${COMPLETION-CANDIDATES}. Without it: text.")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where the report goes, written whole or not at all. Without it: standard output.")
    private @Nullable String output;

    @Mixin
    private final BaselineOptions baselineOptions = new BaselineOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "REASON",
            split = ",",
            converter = FailOnReasons.class,
            completionCandidates = FailOnReasons.class,
            description = "Exit with 1 also for: ${COMPLETION-CANDIDATES}; several with commas between"
                    + " them. Without it: error.")
    private List<FailOn.Reason> failOn = List.of();

    @Option(names = "--strict", description = "The same as --fail-on warning.")
    private boolean strict;

    @Option(
            names = "--undetermined",
            paramLabel = "HOW",
            converter = UndeterminedModes.class,
            completionCandidates = UndeterminedModes.class,
            description = "How to report rules that lack facts: ${COMPLETION-CANDIDATES}. Without it: summary.")
    private UndeterminedMode undetermined = UndeterminedMode.SUMMARY;

    @Mixin
    private final LinesOption linesOption = new LinesOption();

    @Option(
            names = "--all-lines",
            description = "With --lines, have an entry for every line in json, jsonl and junit. Without it: for those"
                    + " with findings, and the others are counted.")
    private boolean allLines;

    @Mixin
    private final SettingsOptions settingsOptions = new SettingsOptions(shell, opener);

    @Option(names = "--show-suppressed", description = "Show, too, what the settings suppress, and why.")
    private boolean showSuppressed;

    @Mixin
    private final FixOptions fixOptions = new FixOptions();

    @Mixin
    private final FileArguments files = new FileArguments();

    private @Nullable CannotRunException overwriting;

    CheckCommand(LatchkeyCommand latchkey) {
        super(latchkey);
    }

    @Override
    public Integer call() {
        List<String> names = files.getNames();
        TenantSettings tenant = settingsOptions.read();
        FixExtent fix = fixOptions.extent();
        if (fix == null && fixOptions.isDryRun()) {
            throw new CannotRunException("--dry-run shows what --fix would do; add --fix");
        }
        if (fixOptions.isDryRun() && baselineOptions.isUpdating()) {
            throw new CannotRunException(
                    "--dry-run writes no file, and --update-baseline is to write one; use one of them");
        }
        Preflight preflight = apiVersionOption.preflight(tenant, askFor);
        BodyType<?> operation = operationOption.type();
        FactSource facts = liveFacts.or(factsOptions, preflight.getApiVersion());
        if (askFor != Level.ERROR && !liveFacts.isLive()) {
            throw new CannotRunException("--ask-for says what a tenant is asked for; add --tenant NAME");
        }
        BodyChecker checker = BodyChecker.of(preflight, operation, facts);
        BaselineUse baseline = baselineOptions.open(shell, opener, checker);
        BodyFixer fixer = fix == null ? null : new BodyFixer(preflight, operation, facts, fix.extent());
        Job job = new Job(names, tenant, showSuppressed ? checker.showingSuppressed(tenant) : checker, baseline, fixer);
        int exit = report(job);
        liveFacts.finish();
        return exit;
    }

    /** Has the requests of files looked up together; those in lines are while they are checked, unless they are fixed. */
    private void lookAhead(List<String> names, Job job) {
        boolean alone = linesOption.isSet() && job.fixer() == null;
        if (liveFacts.isLive() && !alone && operationOption.type() == BodyType.CREATE) {
            liveFacts.next(new RequestsAhead(shell, linesOption.reader()).in(names));
        }
    }

    private int report(Job job) {
        String target = output;
        if (target != null) {
            OutputFile report = new OutputFile(shell);
            report.spare(target, read(job));
            return report.write(target, out -> check(job, out, filePalette()));
        }
        PrintWriter out = fixOptions.takesOutput(job.files()) ? shell.err() : shell.out();
        return check(job, out, palette());
    }

    private int check(Job job, PrintWriter out, Palette palette) {
        CheckReporter reporter = new SeveralBodiesHint(
                format.reporter(new ReportFrame(
                        out,
                        palette,
                        job.checker().getRules(),
                        Version.number(),
                        failOn(),
                        undetermined,
                        told(),
                        baselineOptions.getName())),
                shell);
        reporter.settings(job.tenant());
        FailedInputsSummary unchecked = unchecked();
        CheckRun run;
        boolean allRead;
        try (CheckProgress progress = progress(job)) {
            run = new CheckRun(
                    job.checker(),
                    linesOption.reader(),
                    threads(),
                    reporter,
                    job.baseline().getKnown(),
                    unchecked,
                    progress);
            FileBatches batches = new FileBatches(
                    liveFacts.isLive() && !linesOption.isSet() ? FILES_TOGETHER : 1,
                    names -> lookAhead(names, job),
                    file -> read(file, job, run, reporter));
            boolean allFound = files.visit(shell, opener, linesOption.isSet(), batches);
            allRead = batches.end() && allFound;
        }
        if (overwriting != null) {
            throw overwriting;
        }
        Tally tally = run.end();
        boolean allChecked = unchecked.endWithout() && allRead;
        return job.baseline().end(allChecked) && allChecked ? exitCode(tally) : ExitCode.COULD_NOT_RUN;
    }

    private ReportedBodies told() {
        return linesOption.isSet() && !allLines
                ? ReportedBodies.remarkable(failOn(), undetermined)
                : ReportedBodies.all();
    }

    /** Uses all processors, unless facts are looked up at a tenant, whose responses take longer than the check. */
    private int threads() {
        return liveFacts.isLive() ? 1 : Runtime.getRuntime().availableProcessors();
    }

    private CheckProgress progress(Job job) {
        return linesOption.isSet() && job.fixer() == null && shell.terminal().isThere()
                ? CheckBar.show(shell, job.files())
                : CheckProgress.NONE;
    }

    private boolean read(String file, Job job, CheckRun run, CheckReporter reporter) {
        if (overwrites(file)) {
            return false;
        }
        BodyFixer fixer = job.fixer();
        boolean read = fixer == null
                ? opener.open(file, run::check)
                : new FixRun(shell, opener, fixer, reporter, linesOption.isSet(), fixOptions.isDryRun())
                        .open(file, run);
        if (!read) {
            run.unread(file);
        }
        return read;
    }

    /** Checks whether the report would overwrite a file; such a report is discarded. */
    private boolean overwrites(String file) {
        if (output == null) {
            return false;
        }
        try {
            new OutputFile(shell).spare(output, List.of(file));
            return false;
        } catch (CannotRunException e) {
            overwriting = e;
            return true;
        }
    }

    /** Lists the files that are read, and the baseline, which may not exist yet. */
    private Set<String> read(Job job) {
        Set<String> read = new LinkedHashSet<>(job.files());
        read.addAll(opener.getRequired());
        String baseline = baselineOptions.getName();
        if (baseline != null) {
            read.add(baseline);
        }
        return read;
    }

    private int exitCode(Tally tally) {
        FailOn reasons = failOn();
        boolean violated =
                Arrays.stream(Level.values()).anyMatch(level -> reasons.fails(level) && tally.getViolations(level) > 0)
                        || Arrays.stream(Verdict.values())
                                .anyMatch(verdict -> reasons.fails(verdict) && tally.getBodies(verdict) > 0);
        return violated ? ExitCode.VIOLATED : ExitCode.OK;
    }

    private FailOn failOn() {
        List<FailOn.Reason> reasons = new ArrayList<>(failOn);
        if (strict) {
            reasons.add(FailOn.Reason.WARNING);
        }
        return FailOn.of(reasons);
    }

    /** Converts texts to reasons for which a check fails. */
    static final class FailOnReasons extends Choices<FailOn.Reason> {
        FailOnReasons() {
            super("a reason to fail", FailOn.Reason.all());
        }
    }

    /** Converts texts to ways of reporting undetermined rules. */
    static final class UndeterminedModes extends Choices<UndeterminedMode> {
        UndeterminedModes() {
            super("a way to report undetermined rules", List.of(UndeterminedMode.values()));
        }
    }

    /** The input of one run. */
    private record Job(
            List<String> files,
            TenantSettings tenant,
            BodyChecker checker,
            BaselineUse baseline,
            @Nullable BodyFixer fixer) {}
}
