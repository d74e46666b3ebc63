package dev.latchkey.cli.demo;

import dev.latchkey.cli.check.BodyChecker;
import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.cli.report.FindingText;
import dev.latchkey.cli.report.MissingFactsText;
import dev.latchkey.cli.report.VerdictText;
import dev.latchkey.cli.settings.FactsReader;
import dev.latchkey.cli.shell.Input;
import dev.latchkey.cli.shell.Palette;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.Requester;
import java.io.PrintWriter;
import java.time.Instant;

/** Checks the sample requests, always at the same time and with the same facts, and shows the findings. */
public final class Demo {
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final ApiVersion API_VERSION = ApiVersion.V1;
    private static final Requester LEAVER = Requester.builder()
            .id(IdentityId.of("8f14e45fceea167a5a36dedd4bea2543"))
            .authority(Authority.USER)
            .build();

    private final PrintWriter out;
    private final Palette palette;
    private final FindingText findings;
    private final MissingFactsText missingFacts;

    /**
     * Creates a demonstration.
     *
     * @param out the output
     * @param palette the colours
     */
    public Demo(PrintWriter out, Palette palette) {
        this.out = out;
        this.palette = palette;
        this.findings = new FindingText(out, palette);
        this.missingFacts = new MissingFactsText(out, palette);
    }

    /** Runs the demonstration. */
    public void run() {
        Facts facts = FactsReader.read(Sample.read(Sample.FACTS));
        out.print("Sample requests, checked for API version " + API_VERSION + " as if it were " + NOW + ".\n"
                + "A manager asks; what the people have and how the tenant is configured is known.\n");
        for (Sample sample : Sample.ALL) {
            show(sample, facts);
        }
        showThreeAnswers(facts);
        out.print("\n" + VerdictText.PASS_MEANS + VerdictText.UNDETERMINED_MEANS);
        out.print("Next: \"latchkey check FILE\" for requests of your own, with --facts for what you know;"
                + " \"latchkey explain RULE\" for the reasons.\n");
        out.flush();
    }

    private void showThreeAnswers(Facts manager) {
        show(new Sample(Sample.LEAVER, "A role is taken away. Nothing but the time is known."), Facts.at(NOW));
        show(
                new Sample(Sample.LEAVER, "The same with all facts: the manager asks, and the person has the role."),
                manager);
        show(
                new Sample(Sample.LEAVER, "The same, but the person asks who has the role."),
                manager.toBuilder().put(Fact.REQUESTER, LEAVER).build());
    }

    private void show(Sample sample, Facts facts) {
        CheckResult result =
                BodyChecker.of(API_VERSION, BodyType.CREATE, facts).check(Input.of(sample.file()), sample.read());
        Verdict verdict = result.getReport().getVerdict();
        out.print("\n" + palette.strong("* " + sample.story()) + "\n");
        for (Finding finding : result.getReport().getFindings()) {
            findings.print(result, finding);
        }
        // A failed check stays failed with more facts.
        if (verdict == Verdict.UNDETERMINED) {
            missingFacts.print(sample.file(), result.getReport().getMissingFacts());
        }
        out.print(sample.file() + ": " + VerdictText.of(verdict, palette) + "\n");
    }
}
