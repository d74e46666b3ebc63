package dev.latchkey.validation.assertj;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import java.util.List;
import java.util.stream.Collectors;

/** The text of findings in failure messages: all of them. */
final class FindingText {
    private FindingText() {}

    static String of(PreflightReport report) {
        return report.getVerdict() + ", with " + (report.getFindings().isEmpty() ? "no findings" : "the findings")
                + of(report.getFindings())
                + report.getUndetermined().stream()
                        .map(entry -> "\n  undetermined: " + entry)
                        .collect(Collectors.joining());
    }

    static String of(List<Finding> findings) {
        return findings.stream().map(finding -> "\n  " + of(finding)).collect(Collectors.joining());
    }

    static String of(Finding finding) {
        return finding.getRule().getId() + " (" + finding.getLevel().getText() + ") at " + place(finding.getPointer())
                + ": " + finding.getMessage();
    }

    static String place(String pointer) {
        return pointer.isEmpty() ? "the whole" : pointer;
    }
}
