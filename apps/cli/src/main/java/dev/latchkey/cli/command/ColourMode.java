package dev.latchkey.cli.command;

import dev.latchkey.cli.shell.Palette;
import dev.latchkey.cli.shell.Shell;
import java.util.Locale;

/** The modes of coloured output. */
enum ColourMode {
    /** Only on a terminal, unless the environment forbids it. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER;

    /**
     * Returns the colours for standard output.
     *
     * @param shell provides the output
     * @return the colours
     */
    public Palette palette(Shell shell) {
        return switch (this) {
            case ALWAYS -> Palette.COLOURED;
            case NEVER -> Palette.PLAIN;
            case AUTO -> isWelcome(shell) ? Palette.COLOURED : Palette.PLAIN;
        };
    }

    /** NO_COLOR disables colours if it is set and not empty: no-color.org. */
    private static boolean isWelcome(Shell shell) {
        String noColour = shell.environment().getOrDefault("NO_COLOR", "");
        String terminal = shell.environment().getOrDefault("TERM", "dumb");
        return noColour.isEmpty()
                && !terminal.equals("dumb")
                && shell.terminal().isThere();
    }

    /** Returns the text of the option's value. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
