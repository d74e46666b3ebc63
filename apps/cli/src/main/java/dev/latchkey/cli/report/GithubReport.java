package dev.latchkey.cli.report;

import dev.latchkey.cli.check.CheckReporter;
import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.cli.check.Tally;
import dev.latchkey.cli.settings.OwnRuleFailedException;
import dev.latchkey.cli.shell.Input;
import dev.latchkey.cli.shell.Palette;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.rule.Level;
import java.io.PrintWriter;

/** The report for the log of a GitHub workflow, which annotates the lines of findings. */
public final class GithubReport implements CheckReporter {
    private final PrintWriter out;
    private final UndeterminedMode undetermined;

    /**
     * Creates a report.
     *
     * @param out the output; stays open
     * @param undetermined the way to report undetermined rules
     */
    public GithubReport(PrintWriter out, UndeterminedMode undetermined) {
        this.out = out;
        this.undetermined = undetermined;
    }

    @Override
    public boolean isSilentOn(CheckResult result) {
        return !result.hasFindings();
    }

    @Override
    public void body(CheckResult result) {
        for (Finding finding : result.getReport().getFindings()) {
            out.print(command(result, finding));
        }
    }

    private static String command(CheckResult result, Finding finding) {
        int line = result.lineOf(finding);
        int column = result.columnOf(finding);
        String says = Printable.of(finding.getMessage()) + "\n" + Printable.of(finding.getHint());
        String file = result.getInput().file();
        WorkflowCommand command = at(name(finding.getLevel()), file);
        if (!result.getInput().isStandardInput()) {
            command.with("line", Integer.toString(line)).with("col", Integer.toString(column));
        }
        return command.with("title", finding.getRule().getId())
                .saying(result.getInput().isStandardInput() ? file + ":" + line + ":" + column + ": " + says : says);
    }

    /** Standard input is not a file that can be annotated. */
    private static WorkflowCommand at(String name, String file) {
        WorkflowCommand command = new WorkflowCommand(name);
        return file.equals(Input.STANDARD_INPUT) ? command : command.with("file", Input.pathOf(file));
    }

    private static String name(Level level) {
        return level == Level.INFO ? "notice" : level.getText();
    }

    @Override
    public void unchecked(Input input, OwnRuleFailedException failure) {
        WorkflowCommand command = at("error", input.file());
        if (input.isLine() && !input.isStandardInput()) {
            command.with("line", Integer.toString(input.line()));
        }
        out.print(command.with("title", "not checked")
                .saying(input.getName() + ": " + Printable.of(failure.getMessage()) + "\n"
                        + OwnRuleFailedException.HINT));
    }

    @Override
    public void endOfFile(String file, Tally tally) {
        if (!tally.getObsolete().isEmpty()) {
            out.print(at("notice", file)
                    .with("title", "baseline")
                    .saying(Printable.whole(Summary.of(tally.getObsolete()))
                            + "\nTake out what is no longer needed with --update-baseline."));
        }
        out.flush();
    }

    @Override
    public void unread(String file) {
        out.print(at("error", file).with("title", "not checked").saying("the file could not be read to its end"));
    }

    @Override
    public void end(int files, Tally tally) {
        if (undetermined != UndeterminedMode.HIDE && !tally.getMissingFacts().isEmpty()) {
            out.print(new WorkflowCommand("warning")
                    .with("title", "undetermined")
                    .saying(MissingFactsText.sentence(tally.getMissingFacts()) + "\nGive them with --facts FILE."));
        }
        out.print(Counts.files(files) + ": " + Summary.of(tally, Palette.PLAIN) + "\n");
        out.flush();
    }
}
