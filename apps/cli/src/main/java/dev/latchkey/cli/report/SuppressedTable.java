package dev.latchkey.cli.report;

import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.cli.check.SuppressedFinding;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A Markdown table of the suppressed findings of one file; it follows the table of violations. Not thread-safe. */
final class SuppressedTable {
    private final int mostRows;
    private final List<String> rows = new ArrayList<>();
    private int left;

    SuppressedTable(int mostRows) {
        this.mostRows = mostRows;
    }

    void add(CheckResult result) {
        for (SuppressedFinding suppressed : result.getSuppressed()) {
            if (rows.size() < mostRows) {
                rows.add(row(result, suppressed));
            } else {
                left++;
            }
        }
    }

    private static String row(CheckResult result, SuppressedFinding suppressed) {
        return "| " + result.lineOf(suppressed.finding()) + ":" + result.columnOf(suppressed.finding()) + " | "
                + MarkdownText.cell(suppressed.finding().getRule().getId()) + " | "
                + MarkdownText.cell(suppressed.finding().getMessage()) + " | "
                + suppressed.suppression().until() + " | "
                + MarkdownText.cell(suppressed.suppression().reason()) + " |\n";
    }

    /** Writes the collected findings, and clears them. */
    void end(PrintWriter out) {
        if (rows.isEmpty()) {
            return;
        }
        out.print("""
                Suppressed by the settings:

                | place | rule | what is suppressed | until | why |
                |---|---|---|---|---|
                """);
        rows.forEach(out::print);
        out.print("\n");
        if (left > 0) {
            out.print(left + " more are left out here; --format json has them all.\n\n");
        }
        rows.clear();
        left = 0;
    }
}
