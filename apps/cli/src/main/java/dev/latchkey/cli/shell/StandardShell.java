package dev.latchkey.cli.shell;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;

/** The shell that the process was started in. */
public final class StandardShell {
    private StandardShell() {}

    /** {@return the shell, with its streams in UTF-8} */
    public static Shell open() {
        return new Shell(
                System.in,
                utf8(new FileOutputStream(FileDescriptor.out)),
                utf8(new FileOutputStream(FileDescriptor.err)),
                InstantSource.system(),
                System.getenv(),
                Path.of(""),
                StandardShell::isTerminal);
    }

    /** A console is there only for a terminal; from Java 22 on it is always there and has to be asked. */
    @SuppressWarnings("SystemConsoleNull") // null is only the first question, for the versions where it answers
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /**
     * Writes text in UTF-8.
     *
     * @param out where it goes
     * @return a writer that throws {@link ReportingOutputStream.OutputLostException} where nothing can be written any
     * more
     */
    public static PrintWriter utf8(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(new ReportingOutputStream(out), StandardCharsets.UTF_8));
    }
}
