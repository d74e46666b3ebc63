package dev.latchkey.cli;

import dev.latchkey.validation.Fixes;
import java.util.Locale;

/** Which fixes a check applies. */
enum FixExtent {
    SAFE(Fixes.Extent.SAFE),
    UNSAFE(Fixes.Extent.ALL);

    private final Fixes.Extent extent;

    FixExtent(Fixes.Extent extent) {
        this.extent = extent;
    }

    Fixes.Extent extent() {
        return extent;
    }

    /** The text of the option's value. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
