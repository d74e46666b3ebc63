package dev.latchkey.cli.shell;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/**
 * The environment of a command.
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

    /** {@return surroundings without input, which discard all output} */
    public static Shell silent() {
        PrintWriter nothing = new PrintWriter(Writer.nullWriter());
        return new Shell(
                InputStream.nullInputStream(),
                nothing,
                nothing,
                InstantSource.system(),
                Map.of(),
                Path.of(""),
                () -> false);
    }

    /**
     * Reports why something could not be done.
     *
     * @param message the problem and what to do, safe to print
     */
    public void complain(String message) {
        out.flush();
        err.print("latchkey: " + message + "\n");
        err.flush();
    }

    /** Checks whether a person reads standard output. */
    @FunctionalInterface
    public interface Terminal {
        /** {@return whether it is a terminal} */
        boolean isThere();
    }
}
