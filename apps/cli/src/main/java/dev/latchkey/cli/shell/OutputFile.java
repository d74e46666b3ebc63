package dev.latchkey.cli.shell;

import dev.latchkey.cli.shell.ReportingOutputStream.OutputLostException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;

/** Writes the files that a user names, whole or not at all, and reports why one cannot be written. */
public final class OutputFile {
    private final Shell shell;

    /**
     * For files that are named in a shell.
     *
     * @param shell the place of the files and of error messages
     */
    public OutputFile(Shell shell) {
        this.shell = shell;
    }

    /**
     * Sees to it that a file that is going to be written is none of those that are read: they would be lost.
     *
     * @param name the file's name, as the user gave it
     * @param read the names of the input files
     * @throws CannotRunException if it is one of them, by whatever name
     */
    public void spare(String name, Collection<String> read) {
        for (String other : read) {
            if (!other.equals(FileOpener.STANDARD_INPUT) && isSame(name, other)) {
                throw new CannotRunException(Printable.of(name) + ": this file is read, too"
                        + (name.equals(other) ? "" : ", as " + Printable.of(other))
                        + ", and would be overwritten; name another file to write");
            }
        }
    }

    /**
     * Checks whether two names mean the same file. Anything but an ordinary file, such as a terminal, may be read and
     * written.
     */
    private boolean isSame(String name, String other) {
        try {
            Path one = shell.folder().resolve(name);
            Path two = shell.folder().resolve(other);
            if (Files.exists(one) && Files.exists(two)) {
                return Files.isRegularFile(one) && Files.isSameFile(one, two);
            }
            return one.toAbsolutePath().normalize().equals(two.toAbsolutePath().normalize());
        } catch (InvalidPathException | IOException e) {
            return false;
        }
    }

    /**
     * Writes a file.
     *
     * @param name its name, as the user gave it
     * @param content writes the content
     * @return the result of the content; or that the command could not be run because it cannot be written, which has
     * been reported
     */
    public int write(String name, Content content) {
        try {
            if (name.isEmpty()) {
                throw new CannotRunException(FileOpener.EMPTY_NAME);
            }
            Path path = shell.folder().resolve(name);
            if (Files.isDirectory(path)) {
                return refuse(name, "this is a folder; name a file in it");
            }
            try (WholeFile file = WholeFile.at(path)) {
                PrintWriter out = StandardShell.utf8(file.getStream());
                int exit = content.write(out);
                out.flush();
                file.keep();
                if (file.getOtherNames() > 0) {
                    shell.complain(Printable.of(name) + ": another hard link to this file still leads to what was in it"
                            + " before; make the link again");
                }
                return exit;
            }
        } catch (NoSuchFileException e) {
            return refuse(name, "there is no such folder; make it first");
        } catch (AccessDeniedException e) {
            return refuse(name, "this file may not be written; ask for permission to write it");
        } catch (InvalidPathException e) {
            return refuse(name, "this cannot be the name of a file here; check its characters and the locale");
        } catch (IOException | OutputLostException e) {
            return refuse(name, "writing failed, try again: " + e.getMessage());
        }
    }

    private int refuse(String name, String reason) {
        shell.complain(Printable.of(name) + ": " + Printable.of(reason));
        return ExitCode.COULD_NOT_RUN;
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes all of it.
         *
         * @param out where it goes
         * @return the exit code that it comes to
         */
        int write(PrintWriter out);
    }
}
