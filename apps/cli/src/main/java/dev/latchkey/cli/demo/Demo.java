package dev.latchkey.cli.demo;

import dev.latchkey.cli.check.BodyChecker;
import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.cli.check.FindingText;
import dev.latchkey.cli.check.Input;
import dev.latchkey.cli.check.VerdictText;
import dev.latchkey.cli.text.Palette;
import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.fact.Facts;
import java.io.PrintWriter;
import java.time.Instant;

/** Checks the sample requests, always at the same moment, and shows what is found. */
public final class Demo {
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final ApiEdition EDITION = ApiEdition.V1;

    private final PrintWriter out;
    private final Palette palette;

    /**
     * A demonstration.
     *
     * @param out where it is shown
     * @param palette its colours
     */
    public Demo(PrintWriter out, Palette palette) {
        this.out = out;
        this.palette = palette;
    }

    /** Shows it. */
    public void run() {
        BodyChecker checker = BodyChecker.of(EDITION, BodyType.CREATE, Facts.at(NOW));
        FindingText findings = new FindingText(out, palette);
        out.print("Sample requests, checked for edition " + EDITION + " as if it were " + NOW + ".\n");
        for (Sample sample : Sample.ALL) {
            CheckResult result = checker.check(Input.of(sample.file()), sample.read());
            out.print("\n" + palette.strong("* " + sample.story()) + "\n");
            for (Finding finding : result.getReport().getFindings()) {
                findings.print(result, finding);
            }
            out.print(sample.file() + ": " + VerdictText.of(result.getReport().getVerdict(), palette) + "\n");
        }
        out.print("\nPASS means: no documented rule is violated at level error. Whether a request is approved is for"
                + " others to decide.\n");
        out.print(
                "Next: \"latchkey check FILE\" for requests of your own, \"latchkey explain RULE\" for the reasons.\n");
        out.flush();
    }
}
