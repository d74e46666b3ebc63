package dev.latchkey.cli.shell;

/** Colours for a terminal, or none. Immutable. */
public enum Palette {
    /** Text as it is. */
    PLAIN(false),
    /** ANSI escape sequences for emphasis. */
    COLOURED(true);

    private final boolean coloured;

    Palette(boolean coloured) {
        this.coloured = coloured;
    }

    /**
     * Something bad.
     *
     * @param text any text
     * @return the text to print
     */
    public String error(String text) {
        return paint("1;31", text);
    }

    /**
     * Something doubtful.
     *
     * @param text any text
     * @return the text to print
     */
    public String warning(String text) {
        return paint("1;33", text);
    }

    /**
     * Something worth knowing.
     *
     * @param text any text
     * @return the text to print
     */
    public String info(String text) {
        return paint("1;36", text);
    }

    /**
     * Something good.
     *
     * @param text any text
     * @return the text to print
     */
    public String good(String text) {
        return paint("1;32", text);
    }

    /**
     * Something to look at first.
     *
     * @param text any text
     * @return the text to print
     */
    public String strong(String text) {
        return paint("1", text);
    }

    private String paint(String codes, String text) {
        return coloured ? "\u001B[" + codes + "m" + text + "\u001B[0m" : text;
    }
}
