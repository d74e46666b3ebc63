package dev.latchkey.cli.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/**
 * What a command finds around it.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param clock the time
 * @param environment the environment variables
 * @param folder where relative file names start
 * @param terminal whether a person reads standard output; only asked where it matters
 */
public record Shell(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        InstantSource clock,
        Map<String, String> environment,
        Path folder,
        Terminal terminal) {

    /**
     * Says why something could not be done.
     *
     * @param message what is wrong and what to do, fit to be printed
     */
    public void complain(String message) {
        out.flush();
        err.print("latchkey: " + message + "\n");
        err.flush();
    }

    /**
     * Whether two names stand for one file that a person would miss.
     *
     * @param one a name, as the user gave it
     * @param other another one
     * @return whether both lead to the same regular file; false if that cannot be told
     */
    public boolean isSameFile(String one, String other) {
        try {
            Path path = folder.resolve(one);
            return Files.isRegularFile(path) && Files.isSameFile(path, folder.resolve(other));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** Whether a person reads standard output. */
    @FunctionalInterface
    public interface Terminal {
        /** {@return whether it is a terminal} */
        boolean isThere();
    }
}
