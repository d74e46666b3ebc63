package dev.latchkey.cli.report;

import dev.latchkey.cli.check.CheckReporter;
import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.cli.check.ObsoleteEntry;
import dev.latchkey.cli.check.Tally;
import dev.latchkey.cli.settings.OwnRuleFailedException;
import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.Input;
import dev.latchkey.cli.shell.Palette;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Verdict;
import java.io.PrintWriter;

/** The report in GitHub Flavored Markdown: for every file a table of violations and the result. */
public final class MarkdownReport implements CheckReporter {
    /** The maximum number of rows for a file, so that the report fits into a comment. */
    private static final int MOST_ROWS = 100;

    private final PrintWriter out;
    private final UndeterminedMode undetermined;
    private final SuppressedTable suppressed = new SuppressedTable(MOST_ROWS);
    private int rows;
    private String settings = "";

    /**
     * Creates a report.
     *
     * @param out the output; stays open
     * @param undetermined the way to report undetermined rules
     */
    public MarkdownReport(PrintWriter out, UndeterminedMode undetermined) {
        this.out = out;
        this.undetermined = undetermined;
        out.print("## Checked access requests\n");
    }

    @Override
    public void settings(TenantSettings tenant) {
        settings = tenant.describe();
    }

    @Override
    public boolean isSilentOn(CheckResult result) {
        return !result.hasFindings();
    }

    @Override
    public void body(CheckResult result) {
        for (Finding finding : result.getReport().getFindings()) {
            row(result, finding);
        }
        suppressed.add(result);
    }

    private void row(CheckResult result, Finding finding) {
        row(
                result.getInput(),
                result.lineOf(finding) + ":" + result.columnOf(finding),
                finding.getLevel().getText(),
                finding.getRule().getId(),
                finding.getMessage(),
                finding.getHint());
    }

    private void row(Input input, String place, String level, String rule, String message, String hint) {
        rows++;
        if (rows == 1) {
            heading(input.file());
            out.print("| place | level | rule | what is wrong | what to do |\n|---|---|---|---|---|\n");
        }
        if (rows <= MOST_ROWS) {
            out.print("| " + place + " | " + level + " | " + MarkdownText.cell(rule) + " | "
                    + MarkdownText.cell(message) + " | " + MarkdownText.words(hint) + " |\n");
        }
    }

    private void heading(String file) {
        out.print("\n### " + MarkdownText.code(file) + "\n\n");
    }

    @Override
    public void unchecked(Input input, OwnRuleFailedException failure) {
        row(
                input,
                Math.max(1, input.line()) + ":1",
                "not checked",
                failure.getRuleId(),
                failure.getMessage(),
                OwnRuleFailedException.HINT);
    }

    @Override
    public void endOfFile(String file, Tally tally) {
        if (rows == 0) {
            heading(file);
        } else {
            out.print("\n");
        }
        if (rows > MOST_ROWS) {
            out.print((rows - MOST_ROWS) + " more findings are left out here; --format json has them all.\n\n");
        }
        suppressed.end(out);
        out.print("**" + Summary.of(tally, Palette.PLAIN) + "**\n");
        if (!tally.getObsolete().isEmpty()) {
            out.print("\nNo longer needed in the baseline:\n\n");
            for (ObsoleteEntry entry : tally.getObsolete()) {
                out.print("- " + MarkdownText.code(entry.getText()) + "\n");
            }
        }
        rows = 0;
        out.flush();
    }

    @Override
    public void unread(String file) {
        rows = 0;
        heading(file);
        suppressed.end(out);
        out.print("**The file could not be read to its end.**\n");
    }

    @Override
    public void end(int files, Tally tally) {
        if (files > 1) {
            out.print("\n### " + Counts.files(files) + "\n\n**" + Summary.of(tally, Palette.PLAIN) + "**\n");
        }
        if (undetermined != UndeterminedMode.HIDE && !tally.getMissingFacts().isEmpty()) {
            out.print("\nUndetermined: " + MarkdownText.words(MissingFactsText.sentence(tally.getMissingFacts()))
                    + ". Give them with --facts FILE.\n");
        }
        if (tally.getKnown() > 0) {
            out.print("\n" + VerdictText.BESIDE_BASELINE);
        }
        if (!settings.isEmpty()) {
            out.print("\nSettings: " + MarkdownText.words(settings) + "\n");
        }
        if (tally.getBodies(Verdict.PASS) > 0) {
            out.print("\n" + VerdictText.PASS_MEANS);
        }
        if (tally.getBodies(Verdict.UNDETERMINED) > 0) {
            out.print("\n" + VerdictText.UNDETERMINED_MEANS);
        }
        out.flush();
    }
}
