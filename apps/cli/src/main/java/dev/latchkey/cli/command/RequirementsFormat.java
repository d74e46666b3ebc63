package dev.latchkey.cli.command;

import dev.latchkey.cli.report.JsonRequirements;
import dev.latchkey.cli.report.RequirementsReport;
import dev.latchkey.cli.report.TextRequirements;
import dev.latchkey.cli.shell.Palette;
import java.util.List;
import java.util.Locale;

/** The formats of the requirements report. */
enum RequirementsFormat {
    TEXT,
    JSON;

    RequirementsReport report(Palette palette) {
        return switch (this) {
            case TEXT -> new TextRequirements(palette);
            case JSON -> new JsonRequirements();
        };
    }

    /** Returns the text of the option's value. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Converts texts to formats. */
    static final class Names extends Choices<RequirementsFormat> {
        Names() {
            super("a format of requirements", List.of(values()));
        }
    }
}
