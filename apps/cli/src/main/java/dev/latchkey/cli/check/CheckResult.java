package dev.latchkey.cli.check;

import dev.latchkey.cli.shell.Excerpt;
import dev.latchkey.cli.shell.Input;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The findings for one body. Not thread-safe. */
public final class CheckResult {
    private final Input input;
    private final PreflightReport report;
    private final List<Finding> known;
    private final List<SuppressedFinding> suppressed;
    private final SourceText text;
    private @Nullable ValueHashes hashes;

    CheckResult(Input input, PreflightReport report, SourceText text, List<SuppressedFinding> suppressed) {
        this(input, report, List.of(), suppressed, text, null);
    }

    private CheckResult(
            Input input,
            PreflightReport report,
            List<Finding> known,
            List<SuppressedFinding> suppressed,
            SourceText text,
            @Nullable ValueHashes hashes) {
        this.input = input;
        this.report = report;
        this.known = known;
        this.suppressed = suppressed;
        this.text = text;
        this.hashes = hashes;
    }

    /** Copies this result with the known findings separated from the rest. */
    CheckResult without(KnownFindings before) {
        if (before == KnownFindings.NONE) {
            return this;
        }
        before.undetermined(report.getUndetermined());
        List<Finding> covered = new ArrayList<>();
        List<Finding> others = new ArrayList<>();
        for (Finding finding : report.getFindings()) {
            (before.covers(this, finding) ? covered : others).add(finding);
        }
        return covered.isEmpty()
                ? this
                : new CheckResult(input, report.withFindings(others), covered, suppressed, text, hashes);
    }

    /** {@return the origin of the body} */
    public Input getInput() {
        return input;
    }

    /** {@return the report of the rules, without known findings} */
    public PreflightReport getReport() {
        return report;
    }

    /** {@return the findings of the rules that were known before} */
    public List<Finding> getKnown() {
        return known;
    }

    /** {@return whether there are findings to report: violations, including known or suppressed ones} */
    public boolean hasFindings() {
        return !report.getFindings().isEmpty()
                || report.getOmittedFindings() > 0
                || !known.isEmpty()
                || !suppressed.isEmpty();
    }

    /** {@return the text of the body without a byte order mark; only its beginning if it is too large to be read} */
    public String getText() {
        return text.get();
    }

    /** {@return the suppressed findings; empty unless they were requested} */
    public List<SuppressedFinding> getSuppressed() {
        return suppressed;
    }

    /**
     * Returns the line of a finding.
     *
     * @param finding one of the report
     * @return the line of the file, counted from 1
     */
    public int lineOf(Finding finding) {
        int line = position(finding).line();
        return input.isLine() ? input.line() + line - 1 : line;
    }

    /**
     * Returns the column of a finding.
     *
     * @param finding one of the report
     * @return the column, counted from 1, in UTF-16 units
     */
    public int columnOf(Finding finding) {
        return position(finding).column();
    }

    /**
     * Returns the source text of a finding.
     *
     * @param finding one of the report
     * @return the line and a caret below the position, ready to print
     */
    public Excerpt excerptOf(Finding finding) {
        Position at = position(finding);
        return text.excerpt(at.line(), at.column());
    }

    /**
     * Hashes the value that a finding is about. Equal values have equal hashes regardless of position and white space.
     * If the text is not JSON, the line is hashed.
     *
     * @param finding one of the report, or known
     * @return 32 hexadecimal digits
     */
    public String hashOf(Finding finding) {
        ValueHashes known = hashes;
        if (known == null) {
            known = new ValueHashes(text);
            hashes = known;
        }
        return known.hash(finding.getPointer(), position(finding).line());
    }

    private static Position position(Finding finding) {
        return Objects.requireNonNull(finding.getPosition(), "what is read from a document has a place in it");
    }
}
