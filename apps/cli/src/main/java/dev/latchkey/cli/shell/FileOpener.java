package dev.latchkey.cli.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Opens the files that a user names, and reports why one cannot be read. Standard input is read at most once by one
 * opener.
 */
public final class FileOpener {
    /** The largest size of a file that the command cannot do without: 10 MiB. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /** The name by which a user selects standard input. */
    public static final String STANDARD_INPUT = "-";

    static final String EMPTY_NAME = "the name of a file is empty; write one, or see why nothing is put there";

    private final Shell shell;
    private final Set<String> required = new LinkedHashSet<>();
    private boolean standardInputRead;

    /**
     * An opener that has read nothing yet.
     *
     * @param shell the place of the files and of error messages
     */
    public FileOpener(Shell shell) {
        this.shell = shell;
    }

    /**
     * Hands a file over to be read. Others may be read even if this one cannot.
     *
     * @param name the name of the file, as the user gave it
     * @param use reads it
     * @return false if it could not be read to its end, which has been reported
     */
    public boolean open(String name, FileUse use) {
        try {
            read(name, (file, in) -> {
                use.use(file, in);
                return name;
            });
            return true;
        } catch (CannotRunException e) {
            e.getMessages().forEach(shell::complain);
            return false;
        }
    }

    /**
     * Reads a file that the command cannot do without.
     *
     * @param name the name of the file, as the user gave it
     * @param reading makes something of it
     * @param <T> the type of the result
     * @return the result
     * @throws CannotRunException if it cannot be read or used, or has more than {@link #MAX_BYTES} bytes
     */
    public <T> T require(String name, Reading<T> reading) {
        required.add(name);
        return read(name, (file, in) -> {
            byte[] content = in.readNBytes(MAX_BYTES + 1);
            if (content.length > MAX_BYTES) {
                throw refuse(file, "this file is too large: at most " + MAX_BYTES + " bytes are read; check its name");
            }
            try {
                return reading.read(file, content);
            } catch (WrongTextException e) {
                throw new CannotRunException(e.getProblems().stream()
                        .map(problem -> Printable.of(file) + ":" + problem.line() + ":" + problem.column() + ": "
                                + Printable.of(problem.message()))
                        .toList());
            }
        });
    }

    /** {@return the names of the files that the command cannot do without, as far as they have been asked for} */
    public Set<String> getRequired() {
        return Collections.unmodifiableSet(required);
    }

    private <T> T read(String name, Use<T> reading) {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return readStandardInput(reading);
            }
            if (name.isEmpty()) {
                throw new CannotRunException(EMPTY_NAME);
            }
            Path path = shell.folder().resolve(name);
            if (Files.isDirectory(path)) {
                String files = name.endsWith("/") ? name + "*.json" : name + "/*.json";
                throw refuse(name, "this is a folder; name the files in it, for example " + files);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return reading.read(name, in);
            }
        } catch (NoSuchFileException e) {
            throw refuse(name, "there is no such file; check its name and the folder that you are in");
        } catch (AccessDeniedException e) {
            throw refuse(name, "this file may not be read; ask for permission to read it");
        } catch (InvalidPathException e) {
            throw refuse(name, "this cannot be the name of a file here; check its characters and the locale");
        } catch (IOException e) {
            throw refuse(name, "reading failed, try again: " + e.getMessage());
        }
    }

    private <T> T readStandardInput(Use<T> reading) throws IOException {
        if (standardInputRead) {
            throw refuse(STANDARD_INPUT, "standard input can be read once only; name it once");
        }
        standardInputRead = true;
        return reading.read(Input.STANDARD_INPUT, shell.in());
    }

    private static CannotRunException refuse(String name, String reason) {
        return new CannotRunException(Printable.of(name) + ": " + Printable.of(reason));
    }

    /** Uses the content of a file. */
    @FunctionalInterface
    public interface FileUse {
        /**
         * Reads a file to its end.
         *
         * @param name its name in reports
         * @param in the file's content
         * @throws IOException if it cannot be read
         */
        void use(String name, InputStream in) throws IOException;
    }

    /**
     * Converts the content of a file.
     *
     * @param <T> the type of the result
     */
    @FunctionalInterface
    public interface Reading<T> {
        /**
         * Makes something of a file.
         *
         * @param name its name in reports
         * @param content its content
         * @return the result
         * @throws WrongTextException if it cannot be used
         */
        T read(String name, byte[] content);
    }

    /** Reads a stream, and makes something of it. */
    @FunctionalInterface
    private interface Use<T> {
        T read(String name, InputStream in) throws IOException;
    }
}
