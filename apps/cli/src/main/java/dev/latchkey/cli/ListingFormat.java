package dev.latchkey.cli;

import dev.latchkey.cli.rules.JsonListing;
import dev.latchkey.cli.rules.MarkdownListing;
import dev.latchkey.cli.rules.RuleListing;
import dev.latchkey.cli.rules.TextListing;
import java.util.Locale;
import java.util.function.Supplier;

/** How rules are listed. */
enum ListingFormat {
    TEXT(TextListing::new),
    JSON(JsonListing::new),
    MD(MarkdownListing::new);

    private final Supplier<RuleListing> listing;

    ListingFormat(Supplier<RuleListing> listing) {
        this.listing = listing;
    }

    RuleListing listing() {
        return listing.get();
    }

    /** The text of the option's value. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
