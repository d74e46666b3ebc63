package dev.latchkey.cli.check;

/**
 * Where a body comes from.
 *
 * @param file the file's name as the user gave it
 * @param line the line of the file that holds the body, counted from 1; 0 if the body is the whole file
 */
public record Input(String file, int line) {
    /** How standard input is called in reports. */
    public static final String STANDARD_INPUT = "<stdin>";

    /**
     * A body that is a whole file.
     *
     * @param file the file's name
     * @return the input
     */
    public static Input of(String file) {
        return new Input(file, 0);
    }

    /** {@return the name in reports: the file, and the line if it holds one of many bodies} */
    public String getName() {
        return isLine() ? file + ":" + line : file;
    }

    /** {@return whether the body is one line of the file} */
    public boolean isLine() {
        return line > 0;
    }
}
