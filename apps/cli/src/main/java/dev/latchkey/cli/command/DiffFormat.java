package dev.latchkey.cli.command;

import dev.latchkey.cli.report.DiffReport;
import dev.latchkey.cli.report.JsonDiff;
import dev.latchkey.cli.report.MarkdownDiff;
import dev.latchkey.cli.report.TextDiff;
import dev.latchkey.cli.shell.Palette;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The report formats of a comparison. */
enum DiffFormat {
    TEXT,
    JSON,
    MARKDOWN;

    DiffReport report(PrintWriter out, Palette palette) {
        return switch (this) {
            case TEXT -> new TextDiff(out, palette);
            case JSON -> new JsonDiff(out);
            case MARKDOWN -> new MarkdownDiff(out);
        };
    }

    /** Returns the text of the option's value. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Converts texts to formats. */
    static final class Names extends Choices<DiffFormat> {
        Names() {
            super("a format of comparisons", List.of(values()), Map.of("md", "markdown"));
        }
    }
}
