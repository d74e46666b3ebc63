package dev.latchkey.cli;

import dev.latchkey.cli.check.CheckReporter;
import dev.latchkey.cli.report.JsonReport;
import dev.latchkey.cli.report.TextReport;
import dev.latchkey.cli.text.Palette;
import java.io.PrintWriter;
import java.util.Locale;

/** How a check is reported. */
enum CheckFormat {
    TEXT,
    JSON;

    CheckReporter reporter(PrintWriter out, Palette palette) {
        return switch (this) {
            case TEXT -> new TextReport(out, palette);
            case JSON -> new JsonReport(out);
        };
    }

    /** The text of the option's value. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
