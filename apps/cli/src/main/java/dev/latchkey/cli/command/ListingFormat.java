package dev.latchkey.cli.command;

import dev.latchkey.cli.report.JsonListing;
import dev.latchkey.cli.report.MarkdownListing;
import dev.latchkey.cli.report.RuleListing;
import dev.latchkey.cli.report.TextListing;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The formats of the rule listing. */
enum ListingFormat {
    TEXT,
    JSON,
    MARKDOWN;

    RuleListing listing() {
        return switch (this) {
            case TEXT -> new TextListing();
            case JSON -> new JsonListing();
            case MARKDOWN -> new MarkdownListing();
        };
    }

    /** Returns the text of the option's value. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Converts texts to formats. */
    static final class Names extends Choices<ListingFormat> {
        Names() {
            super("a format of listings", List.of(values()), Map.of("md", "markdown"));
        }
    }
}
