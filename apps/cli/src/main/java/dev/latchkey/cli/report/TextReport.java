package dev.latchkey.cli.report;

import dev.latchkey.cli.check.BodyFixes;
import dev.latchkey.cli.check.CheckReporter;
import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.cli.check.ObsoleteEntry;
import dev.latchkey.cli.check.Tally;
import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.Palette;
import dev.latchkey.cli.shell.Paragraph;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.fix.Fix;
import dev.latchkey.validation.rule.UndeterminedRule;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The text report: each violation with its place, the missing facts of a file in one paragraph, the counts of every
 * file, and the meaning of the verdict.
 */
public final class TextReport implements CheckReporter {
    private static final int MOST_FINDINGS = 100;
    private static final int MOST_PLACES = 5;
    private static final int INDENT = 4;

    private final PrintWriter out;
    private final Palette palette;
    private final FindingText findings;
    private final MissingFactsText missingFacts;
    private final UndeterminedMode undetermined;
    private String settings = "";

    /**
     * Creates a report.
     *
     * @param out the output; stays open
     * @param palette the colours
     * @param undetermined the way to report undetermined rules
     */
    public TextReport(PrintWriter out, Palette palette, UndeterminedMode undetermined) {
        this.out = out;
        this.palette = palette;
        this.findings = new FindingText(out, palette);
        this.missingFacts = new MissingFactsText(out, palette);
        this.undetermined = undetermined;
    }

    @Override
    public void settings(TenantSettings tenant) {
        settings = tenant.describe();
    }

    @Override
    public void fixed(BodyFixes fixes) {
        String name = palette.strong(Printable.of(fixes.input().getName()) + ":") + " ";
        String what = fixes.written() ? "fixed" : "would fix";
        for (Finding finding : fixes.applied()) {
            Fix fix = Objects.requireNonNull(finding.getFix());
            String label = what + (fix.isSafe() ? "" : ", unsafely") + "["
                    + finding.getRule().getId() + "]";
            String place = finding.getPointer().isEmpty() ? "" : " at " + Printable.of(finding.getPointer());
            out.print(name + palette.good(label) + place + ": " + fix.getDescription() + "\n");
        }
        if (fixes.stopped()) {
            out.print(name + palette.warning("not fixed")
                    + ": the fixes that are left would undo each other or break more rules; decide by hand\n");
        }
    }

    @Override
    public boolean isSilentOn(CheckResult result) {
        return !result.hasFindings()
                && (undetermined != UndeterminedMode.SHOW
                        || result.getReport().getUndetermined().isEmpty());
    }

    @Override
    public void body(CheckResult result) {
        List<Finding> found = result.getReport().getFindings();
        int omitted =
                Math.max(0, found.size() - MOST_FINDINGS) + result.getReport().getOmittedFindings();
        for (Finding finding : found.subList(0, Math.min(MOST_FINDINGS, found.size()))) {
            findings.print(result, finding);
        }
        if (omitted > 0) {
            out.print(Printable.of(result.getInput().getName()) + ": " + omitted
                    + " more findings are left out here; --format json has 1,000 of each rule\n");
        }
        if (undetermined == UndeterminedMode.SHOW) {
            printUndetermined(result);
        }
        result.getSuppressed().forEach(finding -> findings.print(result, finding));
    }

    @Override
    public void endOfFile(String file, Tally tally) {
        if (!tally.getObsolete().isEmpty()) {
            printObsolete(file, tally.getObsolete());
        }
        out.print(palette.strong(Printable.of(file) + ":") + " " + Summary.of(tally, palette) + "\n");
        out.flush();
    }

    private void printUndetermined(CheckResult result) {
        String name = Printable.of(result.getInput().getName()) + ":";
        for (UndeterminedRule entry : result.getReport().getUndetermined()) {
            String label = "undetermined[" + entry.getRule().getId() + "]";
            String places = result.getReport().getPlaces(entry).stream()
                    .limit(MOST_PLACES)
                    .map(place -> place.isEmpty() ? "the whole" : Printable.of(place))
                    .collect(Collectors.joining(", "));
            int more = entry.getPlaceCount() - MOST_PLACES;
            out.print(palette.strong(name) + " " + palette.warning(label) + ": " + entry.getMessage() + ": " + places
                    + (more > 0 ? " and " + more + " more" : "") + "\n");
        }
    }

    private void printObsolete(String file, List<ObsoleteEntry> obsolete) {
        String name = Printable.of(file) + ":";
        String paragraph = Paragraph.indented(name + " ", INDENT, Printable.whole(Summary.of(obsolete)));
        out.print(palette.strong(name) + paragraph.substring(name.length()) + "\n");
        out.print(" ".repeat(INDENT) + "hint: take out what is no longer needed with --update-baseline\n");
    }

    @Override
    public void unread(String file) {}

    @Override
    public void end(int files, Tally tally) {
        if (files > 1) {
            out.print(palette.strong(files + " files:") + " " + Summary.of(tally, palette) + "\n");
        }
        if (undetermined != UndeterminedMode.HIDE) {
            missingFacts.print("", tally.getMissingFacts());
        }
        if (tally.getKnown() > 0) {
            out.print(VerdictText.BESIDE_BASELINE);
        }
        if (!settings.isEmpty()) {
            out.print("Settings: " + Printable.of(settings) + "\n");
        }
        if (tally.getBodies(Verdict.PASS) > 0) {
            out.print(VerdictText.PASS_MEANS);
        }
        if (tally.getBodies(Verdict.UNDETERMINED) > 0) {
            out.print(VerdictText.UNDETERMINED_MEANS);
        }
        out.flush();
    }
}
