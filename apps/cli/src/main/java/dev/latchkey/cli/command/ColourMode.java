package dev.latchkey.cli.command;

import dev.latchkey.cli.shell.Palette;
import dev.latchkey.cli.shell.Shell;
import java.util.Locale;

/** The modes of coloured output. */
enum ColourMode {
    /** On a terminal, unless the environment forbids it. */
    AUTO,
    /** Colour for every destination. */
    ALWAYS,
    /** Nowhere. */
    NEVER;

    /**
     * The colours for standard output.
     *
     * @param shell where it goes
     * @return the colours
     */
    public Palette palette(Shell shell) {
        return switch (this) {
            case ALWAYS -> Palette.COLOURED;
            case NEVER -> Palette.PLAIN;
            case AUTO -> isWelcome(shell) ? Palette.COLOURED : Palette.PLAIN;
        };
    }

    /** NO_COLOR counts if it is there and not empty: no-color.org. */
    private static boolean isWelcome(Shell shell) {
        String noColour = shell.environment().getOrDefault("NO_COLOR", "");
        String terminal = shell.environment().getOrDefault("TERM", "dumb");
        return noColour.isEmpty()
                && !terminal.equals("dumb")
                && shell.terminal().isThere();
    }

    /** The text of the option's value. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
