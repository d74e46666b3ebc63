package dev.latchkey.cli;

import dev.latchkey.cli.check.CheckReporter;
import dev.latchkey.cli.check.JsonReport;
import dev.latchkey.cli.check.TextReport;
import dev.latchkey.cli.text.Palette;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.BiFunction;

/** How a check is reported. */
enum CheckFormat {
    TEXT(TextReport::new),
    JSON((out, palette) -> new JsonReport(out));

    private final BiFunction<PrintWriter, Palette, CheckReporter> reporter;

    CheckFormat(BiFunction<PrintWriter, Palette, CheckReporter> reporter) {
        this.reporter = reporter;
    }

    CheckReporter reporter(PrintWriter out, Palette palette) {
        return reporter.apply(out, palette);
    }

    /** The text of the option's value. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
