package dev.latchkey.cli.command;

import dev.latchkey.cli.check.CheckReporter;
import dev.latchkey.cli.report.GithubReport;
import dev.latchkey.cli.report.JsonLinesReport;
import dev.latchkey.cli.report.JsonReport;
import dev.latchkey.cli.report.JunitReport;
import dev.latchkey.cli.report.MarkdownReport;
import dev.latchkey.cli.report.SarifReport;
import dev.latchkey.cli.report.TextReport;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The report formats of a check. */
public enum CheckFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For programs that read one body after the other. */
    JSONL,
    /** For services that scan code. */
    SARIF,
    /** For build servers that show tests. */
    JUNIT,
    /** For the log of a workflow. */
    GITHUB,
    /** For a comment or a page. */
    MARKDOWN;

    CheckReporter reporter(ReportFrame frame) {
        return switch (this) {
            case TEXT -> new TextReport(frame.out(), frame.palette(), frame.undetermined());
            case JSON -> new JsonReport(frame.out(), frame.undetermined(), frame.told());
            case JSONL -> new JsonLinesReport(frame.out(), frame.undetermined(), frame.told());
            case SARIF ->
                new SarifReport(frame.out(), frame.rules(), frame.version(), frame.baseline(), frame.undetermined());
            case JUNIT -> new JunitReport(frame.out(), frame.failOn(), frame.undetermined(), frame.told());
            case GITHUB -> new GithubReport(frame.out(), frame.undetermined());
            case MARKDOWN -> new MarkdownReport(frame.out(), frame.undetermined());
        };
    }

    /** Returns the text of the option's value. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Converts texts to formats. */
    static final class Names extends Choices<CheckFormat> {
        Names() {
            super("a format of reports", List.of(values()), Map.of("md", "markdown"));
        }
    }
}
