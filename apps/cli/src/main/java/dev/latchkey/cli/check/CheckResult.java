package dev.latchkey.cli.check;

import dev.latchkey.cli.text.Excerpt;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.Position;
import java.util.List;
import java.util.Objects;

/** What was found in one body. Not thread-safe. */
public final class CheckResult {
    private final Input input;
    private final PreflightReport report;
    private final SourceText text;
    private final List<SuppressedFinding> suppressed;

    CheckResult(Input input, PreflightReport report, SourceText text, List<SuppressedFinding> suppressed) {
        this.input = input;
        this.report = report;
        this.text = text;
        this.suppressed = suppressed;
    }

    /** {@return where the body comes from} */
    public Input getInput() {
        return input;
    }

    /** {@return what the rules say of it} */
    public PreflightReport getReport() {
        return report;
    }

    /** {@return what is suppressed; empty unless it was asked for} */
    public List<SuppressedFinding> getSuppressed() {
        return suppressed;
    }

    /**
     * The line that a finding is about.
     *
     * @param finding one of the report
     * @return the line of the file, counted from 1
     */
    public int lineOf(Finding finding) {
        int line = position(finding).line();
        return input.isLine() ? input.line() + line - 1 : line;
    }

    /**
     * The column that a finding is about.
     *
     * @param finding one of the report
     * @return the column, counted from 1, in UTF-16 units
     */
    public int columnOf(Finding finding) {
        return position(finding).column();
    }

    /**
     * The text that a finding is about.
     *
     * @param finding one of the report
     * @return the line and a caret, fit to be printed
     */
    public Excerpt excerptOf(Finding finding) {
        Position at = position(finding);
        return text.excerpt(at.line(), at.column());
    }

    private static Position position(Finding finding) {
        return Objects.requireNonNull(finding.getPosition(), "what is read from a document has a place in it");
    }
}
