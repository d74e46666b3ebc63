package dev.latchkey.cli;

import dev.latchkey.cli.check.BodyChecker;
import dev.latchkey.cli.check.BodyReader;
import dev.latchkey.cli.check.CheckReporter;
import dev.latchkey.cli.check.CheckRun;
import dev.latchkey.cli.check.Tally;
import dev.latchkey.cli.text.Palette;
import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Level;
import java.io.PrintWriter;
import java.time.Instant;
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
            description = "The edition of the API: ${COMPLETION-CANDIDATES}. Without it: v1.")
    private ApiEdition edition = ApiEdition.DEFAULT;

    @Option(
            names = "--now",
            paramLabel = "DATE-TIME",
            converter = Choices.Moment.class,
            description =
                    "The moment to compare dates with, such as 2027-01-15T21:22:23Z. Without it: the one in the facts, or"
                            + " the clock's time.")
    private @Nullable Instant now;

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description =
                    "A file with what is known beyond the requests, in JSON: who asks, what identities have, how the"
                            + " tenant is configured. Without it: only the time.")
    private @Nullable String factsFile;

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

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files with JSON; - is standard input.")
    private List<String> files = List.of();

    CheckCommand(Shell shell, LatchkeyCommand latchkey) {
        this.shell = shell;
        this.latchkey = latchkey;
    }

    @Override
    public Integer call() {
        FileOpener opener = new FileOpener(shell);
        Facts facts = facts(opener);
        if (facts == null) {
            return ExitCode.COULD_NOT_RUN;
        }
        BodyChecker checker = BodyChecker.of(edition, operation, facts);
        BaselineUse baseline = baselineOptions.open(shell, opener, checker);
        if (baseline == null) {
            return ExitCode.COULD_NOT_RUN;
        }
        String target = output;
        return target == null
                ? check(checker, opener, baseline, shell.out(), latchkey.palette())
                : new OutputFile(shell)
                        .write(target, out -> check(checker, opener, baseline, out, latchkey.filePalette()));
    }

    private int check(BodyChecker checker, FileOpener opener, BaselineUse baseline, PrintWriter out, Palette palette) {
        CheckReporter reporter = format.reporter(
                new ReportFrame(out, palette, checker.getRules(), Version.number(), strict, baselineOptions.getName()));
        CheckRun run =
                new CheckRun(checker, lines ? BodyReader.LINES : BodyReader.WHOLE, reporter, baseline.getKnown());
        boolean allRead = true;
        for (String file : files) {
            if (!opener.open(file, run::check)) {
                run.unread(file);
                allRead = false;
            }
        }
        Tally tally = run.end();
        return baseline.end(allRead) && allRead ? exitCode(tally) : ExitCode.COULD_NOT_RUN;
    }

    /** Null if there are none to go on with, which has been said. */
    private @Nullable Facts facts(FileOpener opener) {
        Facts known = factsFile == null ? Facts.none() : new FactsFile(shell, opener).read(factsFile);
        if (known == null || (now == null && known.getNow() != null)) {
            return known;
        }
        return known.toBuilder()
                .now(now == null ? shell.clock().instant() : now)
                .build();
    }

    private int exitCode(Tally tally) {
        boolean violated = strict ? tally.isDoubtful() : tally.getViolations(Level.ERROR) > 0;
        return violated ? ExitCode.VIOLATED : ExitCode.OK;
    }
}
