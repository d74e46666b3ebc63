package dev.latchkey.cli;

import dev.latchkey.cli.check.Input;
import dev.latchkey.cli.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens the files that a user names, and says why one cannot be read. */
final class FileOpener {
    static final String STANDARD_INPUT = "-";

    private final Shell shell;
    private boolean standardInputRead;

    FileOpener(Shell shell) {
        this.shell = shell;
    }

    /** Hands a file over to be read; false if it could not be read to its end, which has been said. */
    boolean open(String name, FileUse use) {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return openStandardInput(use);
            }
            Path path = shell.folder().resolve(name);
            if (Files.isDirectory(path)) {
                return refuse(name, "this is a folder; name the files in it, for example " + name + "/*.json");
            }
            try (InputStream in = Files.newInputStream(path)) {
                use.use(name, in);
            }
            return true;
        } catch (NoSuchFileException e) {
            return refuse(name, "there is no such file; check its name and the folder that you are in");
        } catch (AccessDeniedException e) {
            return refuse(name, "this file may not be read; ask for permission to read it");
        } catch (InvalidPathException e) {
            return refuse(name, "this cannot be the name of a file here; check its characters and the locale");
        } catch (IOException e) {
            return refuse(name, "reading failed, try again: " + e.getMessage());
        }
    }

    private boolean openStandardInput(FileUse use) throws IOException {
        if (standardInputRead) {
            return refuse(STANDARD_INPUT, "standard input can be read once only; name it once");
        }
        standardInputRead = true;
        use.use(Input.STANDARD_INPUT, shell.in());
        return true;
    }

    private boolean refuse(String name, String reason) {
        shell.complain(Printable.of(name) + ": " + Printable.of(reason));
        return false;
    }

    /** Reads a file. */
    @FunctionalInterface
    interface FileUse {
        void use(String name, InputStream in) throws IOException;
    }
}
