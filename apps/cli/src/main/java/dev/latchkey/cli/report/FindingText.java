package dev.latchkey.cli.report;

import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.cli.check.SuppressedFinding;
import dev.latchkey.cli.shell.Excerpt;
import dev.latchkey.cli.shell.Palette;
import dev.latchkey.cli.shell.Paragraph;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.suppression.Suppression;
import java.io.PrintWriter;

/** Prints violations in the style of compiler messages. */
public final class FindingText {
    private static final String INDENT = "    ";
    private static final int NUMBER_WIDTH = 4;

    private final PrintWriter out;
    private final Palette palette;

    /**
     * Prints violations.
     *
     * @param out the output
     * @param palette their colours
     */
    public FindingText(PrintWriter out, Palette palette) {
        this.out = out;
        this.palette = palette;
    }

    /**
     * Prints one violation.
     *
     * @param result the result that contains it
     * @param finding one of the result's findings that is violated
     */
    public void print(CheckResult result, Finding finding) {
        printHead(result, finding, label(finding));
        out.print(Paragraph.hanging(INDENT + "hint: ", finding.getHint()) + "\n");
    }

    /**
     * Prints one suppressed finding with the reason.
     *
     * @param result the result that contains it
     * @param suppressed one of the result's suppressed findings
     */
    public void print(CheckResult result, SuppressedFinding suppressed) {
        Finding finding = suppressed.finding();
        Suppression suppression = suppressed.suppression();
        printHead(
                result, finding, palette.info("suppressed[" + finding.getRule().getId() + "]"));
        out.print(Paragraph.hanging(INDENT + "until " + suppression.until() + ": ", Printable.of(suppression.reason()))
                + "\n");
    }

    private void printHead(CheckResult result, Finding finding, String label) {
        int line = result.lineOf(finding);
        String place = Printable.of(result.getInput().file()) + ":" + line + ":" + result.columnOf(finding) + ":";
        out.print(palette.strong(place) + " " + label + ": " + Printable.of(finding.getMessage()) + "\n");
        Excerpt excerpt = result.excerptOf(finding);
        if (!excerpt.isBlank()) {
            String number = Integer.toString(line);
            int width = Math.max(number.length(), NUMBER_WIDTH);
            out.print(" ".repeat(width - number.length()) + number + " | " + excerpt.line() + "\n");
            out.print(" ".repeat(width) + " | " + palette.good(excerpt.caret()) + "\n");
        }
    }

    private String label(Finding finding) {
        String label = finding.getLevel().getText() + "[" + finding.getRule().getId() + "]";
        return switch (finding.getLevel()) {
            case ERROR -> palette.error(label);
            case WARNING -> palette.warning(label);
            case INFO -> palette.info(label);
        };
    }
}
