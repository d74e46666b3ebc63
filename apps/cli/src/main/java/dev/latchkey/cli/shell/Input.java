package dev.latchkey.cli.shell;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The origin of a body.
 *
 * @param file the file's name as the user gave it
 * @param line the line of the file that holds the body, counted from 1; 0 if the body is the whole file
 */
public record Input(String file, int line) {
    /** The name of standard input in reports. */
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

    /** {@return whether it comes from standard input, which is no file that others could open} */
    public boolean isStandardInput() {
        return file.equals(STANDARD_INPUT);
    }

    /**
     * The file's name as it is written down for others: with slashes, and without detours over {@code .} and {@code
     * ..}.
     *
     * @param file the name as the user gave it
     * @return the name, relative if it was relative
     */
    public static String pathOf(String file) {
        try {
            return Path.of(file).normalize().toString().replace(File.separatorChar, '/');
        } catch (InvalidPathException e) {
            return file;
        }
    }

    /** {@return whether the body is one line of the file} */
    public boolean isLine() {
        return line > 0;
    }
}
