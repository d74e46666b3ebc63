package dev.latchkey.validation;

import java.util.ArrayList;
import java.util.List;

/** A report in lines: first its violations, then each place that a rule cannot decide. */
public final class ReportLines {
    private ReportLines() {}

    /** Lines such as {@code error revoke-comment /requestedItems/0} and {@code undetermined on-behalf-of}. */
    public static List<String> of(PreflightReport report) {
        return lines(report, false);
    }

    /** The same lines, each with its message. */
    public static List<String> withMessages(PreflightReport report) {
        return lines(report, true);
    }

    private static List<String> lines(PreflightReport report, boolean messages) {
        List<String> lines = new ArrayList<>();
        report.getFindings()
                .forEach(finding -> lines.add(line(
                        finding.getLevel().getText(),
                        finding.getRule().getId(),
                        finding.getPointer(),
                        messages ? ": " + finding.getMessage() : "")));
        report.getUndetermined()
                .forEach(entry -> report.getPlaces(entry)
                        .forEach(place -> lines.add(line(
                                "undetermined",
                                entry.getRule().getId(),
                                place,
                                messages ? ": " + entry.getMessage() : ""))));
        return lines;
    }

    private static String line(String level, String rule, String pointer, String message) {
        return (level + " " + rule + " " + pointer).strip() + message;
    }
}
