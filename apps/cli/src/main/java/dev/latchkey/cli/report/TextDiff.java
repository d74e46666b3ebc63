package dev.latchkey.cli.report;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.Palette;
import dev.latchkey.cli.shell.Paragraph;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.diff.ApiVersionDiff;
import dev.latchkey.validation.diff.FindingDifference;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** The text report of a comparison. Not thread-safe. */
public final class TextDiff implements DiffReport {
    private final PrintWriter out;
    private final Palette palette;
    private String from = "";
    private String to = "";
    private String settings = "";

    /**
     * Creates a report.
     *
     * @param out the output; stays open
     * @param palette the colours
     */
    public TextDiff(PrintWriter out, Palette palette) {
        this.out = out;
        this.palette = palette;
    }

    @Override
    public void begin(ApiVersionDiff diff, TenantSettings tenant) {
        from = diff.getFrom().getText();
        to = diff.getTo().getText();
        settings = tenant.describe();
    }

    @Override
    public void apiVersions(ApiVersionDiff diff) {
        Map<String, List<ApiVersionLines.Line>> sections = ApiVersionLines.of(diff);
        out.print("From " + from + " to " + to + ": "
                + (sections.isEmpty() ? "nothing differs" : "+ is new, - is gone, ~ is different") + "\n");
        sections.forEach((title, lines) -> {
            out.print("\n" + palette.strong(title) + "\n");
            int width =
                    lines.stream().mapToInt(line -> line.name().length()).max().orElse(0);
            for (ApiVersionLines.Line line : lines) {
                out.print(String.format("  %s %-" + width + "s  %s", line.mark(), line.name(), line.detail())
                                .stripTrailing()
                        + "\n");
            }
        });
    }

    @Override
    public void body(ComparedBody body) {
        body.diff().differences().forEach(difference -> write(body, difference));
        out.print(palette.strong(Printable.of(body.input().getName()) + ":") + " "
                + VerdictText.of(body.diff().from().getVerdict(), palette) + " in " + from + ", "
                + VerdictText.of(body.diff().to().getVerdict(), palette) + " in " + to + "\n");
        out.flush();
    }

    private void write(ComparedBody body, FindingDifference difference) {
        Finding finding = ComparedBody.findingOf(difference);
        String place = Printable.of(body.input().file()) + ":" + body.lineOf(difference) + ":"
                + body.columnOf(difference) + ":";
        String label = finding.getLevel().getText() + "[" + finding.getRule().getId() + "]";
        out.print(palette.strong(place) + " " + ComparedBody.changeOf(difference) + ": "
                + (difference.to() == null ? palette.good(label) : palette.error(label)) + ": "
                + Printable.of(finding.getMessage()) + "\n");
        if (!difference.reason().endsWith(finding.getMessage())) {
            out.print(Paragraph.hanging("    why: ", Printable.of(difference.reason())) + "\n");
        }
    }

    @Override
    public void end(BodyCounts counts) {
        if (!counts.isEmpty()) {
            out.print(counts.describe() + "\n");
        }
        if (!settings.isEmpty()) {
            out.print("Settings: " + Printable.of(settings) + "\n");
        }
        out.flush();
    }
}
