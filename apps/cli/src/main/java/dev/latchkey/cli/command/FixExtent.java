package dev.latchkey.cli.command;

import dev.latchkey.validation.Fixes;
import java.util.Locale;

/** The kinds of fix that a check applies. */
enum FixExtent {
    /** Only fixes that do not change the requested access. */
    SAFE(Fixes.Extent.SAFE),
    /** All fixes. */
    UNSAFE(Fixes.Extent.ALL);

    private final Fixes.Extent extent;

    FixExtent(Fixes.Extent extent) {
        this.extent = extent;
    }

    /** {@return the kinds of fix} */
    public Fixes.Extent extent() {
        return extent;
    }

    /** Returns the text of the option's value. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
