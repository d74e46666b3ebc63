package dev.latchkey.cli.report;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.diff.ApiVersionDiff;
import dev.latchkey.validation.diff.FindingDifference;
import java.io.PrintWriter;

/** The Markdown report of a comparison, for a page or a comment: tables in Markdown. Not thread-safe. */
public final class MarkdownDiff implements DiffReport {
    private final PrintWriter out;
    private boolean hasBodies;
    private String settings = "";

    /**
     * Creates a report.
     *
     * @param out the output; stays open
     */
    public MarkdownDiff(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(ApiVersionDiff diff, TenantSettings tenant) {
        settings = tenant.describe();
        out.print("# From " + diff.getFrom() + " to " + diff.getTo() + "\n");
    }

    @Override
    public void apiVersions(ApiVersionDiff diff) {
        ApiVersionLines.of(diff).forEach((title, lines) -> {
            out.print("\n## " + title + "\n\n| | what | how |\n|---|---|---|\n");
            lines.forEach(line -> row("`" + line.mark() + "`", "`" + line.name() + "`", cell(line.detail())));
        });
    }

    @Override
    public void body(ComparedBody body) {
        if (!hasBodies) {
            out.print("\n| body | before | after | what differs | why |\n|---|---|---|---|---|\n");
            hasBodies = true;
        }
        String name = cell(body.input().getName());
        String before = body.diff().from().getVerdict().name();
        String after = body.diff().to().getVerdict().name();
        if (body.diff().differences().isEmpty()) {
            row(name, before, after, "", "");
        }
        for (FindingDifference difference : body.diff().differences()) {
            Finding finding = ComparedBody.findingOf(difference);
            String what = "`" + finding.getRule().getId() + "` " + ComparedBody.changeOf(difference) + " at line "
                    + body.lineOf(difference);
            row(name, before, after, what, cell(difference.reason()));
        }
        out.flush();
    }

    @Override
    public void end(BodyCounts counts) {
        if (!counts.isEmpty()) {
            out.print("\n" + counts.describe() + "\n");
        }
        if (!settings.isEmpty()) {
            out.print("\nSettings: " + cell(settings) + "\n");
        }
        out.flush();
    }

    private void row(String... cells) {
        out.print("| " + String.join(" | ", cells) + " |\n");
    }

    /** Escapes text so that it neither ends the cell nor acts as markup. */
    private static String cell(String text) {
        return Printable.of(text).replaceAll("([\\\\`*_<>\\[\\]|&])", "\\\\$1");
    }
}
