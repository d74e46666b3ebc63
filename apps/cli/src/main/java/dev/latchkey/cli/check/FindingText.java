package dev.latchkey.cli.check;

import dev.latchkey.cli.text.Excerpt;
import dev.latchkey.cli.text.Palette;
import dev.latchkey.cli.text.Paragraph;
import dev.latchkey.cli.text.Printable;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.fact.Fact;
import java.io.PrintWriter;
import java.util.stream.Collectors;

/** Prints findings the way compilers print theirs. */
public final class FindingText {
    private static final String INDENT = "    ";

    private final PrintWriter out;
    private final Palette palette;

    /**
     * Prints findings.
     *
     * @param out where they go
     * @param palette their colours
     */
    public FindingText(PrintWriter out, Palette palette) {
        this.out = out;
        this.palette = palette;
    }

    /**
     * Prints one finding.
     *
     * @param result what it was found in
     * @param finding one of the result's findings
     */
    public void print(CheckResult result, Finding finding) {
        int line = result.lineOf(finding);
        String place = Printable.of(result.getInput().file()) + ":" + line + ":" + result.columnOf(finding) + ":";
        out.print(palette.strong(place) + " " + label(finding) + ": " + Printable.of(finding.getMessage()) + "\n");
        Excerpt excerpt = result.excerptOf(finding);
        if (!excerpt.isBlank()) {
            String number = String.format("%4d", line);
            out.print(number + " | " + excerpt.line() + "\n");
            out.print(" ".repeat(number.length()) + " | " + palette.good(excerpt.caret()) + "\n");
        }
        if (finding.getStatus() == Finding.Status.UNDETERMINED) {
            String facts = finding.getMissingFacts().stream().map(Fact::getText).collect(Collectors.joining(", "));
            out.print(INDENT + "missing: " + facts + "\n");
        }
        out.print(Paragraph.hanging(INDENT + "hint: ", finding.getHint()) + "\n");
    }

    private String label(Finding finding) {
        String rule = "[" + finding.getRule().getId() + "]";
        if (finding.getStatus() == Finding.Status.UNDETERMINED) {
            return palette.warning("undetermined" + rule);
        }
        String label = finding.getLevel().getText() + rule;
        return switch (finding.getLevel()) {
            case ERROR -> palette.error(label);
            case WARNING -> palette.warning(label);
            case INFO -> palette.info(label);
        };
    }
}
