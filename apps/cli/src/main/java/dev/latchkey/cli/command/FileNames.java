package dev.latchkey.cli.command;

import dev.latchkey.cli.shell.FileOpener;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.cli.shell.Shell;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that a user specifies by name, by folder or in a list. At most the names in one folder are in memory.
 * Not thread-safe.
 */
final class FileNames {
    private final Shell shell;
    private final FileOpener opener;
    private final List<String> endings;

    /** With the endings of the files that are wanted of a folder. */
    FileNames(Shell shell, FileOpener opener, List<String> endings) {
        this.shell = shell;
        this.opener = opener;
        this.endings = endings;
    }

    /**
     * Visits a file, or all files in a folder and the folders in it, by their names; hidden ones and links to folders
     * are left out.
     *
     * @param visit receives the name of a file; false if it could not be used, which has been reported
     * @return false if some file could not be used, or there is none
     */
    boolean visit(String name, Predicate<String> visit) {
        Path folder = folder(name);
        if (folder == null) {
            return visit.test(name);
        }
        Found found = new Found(visit);
        found.in(folder, name.endsWith("/") ? name : name + "/");
        if (found.none) {
            return refuse(
                    name,
                    "there is no file in this folder whose name ends with " + String.join(" or ", endings)
                            + "; name the files");
        }
        return found.used;
    }

    /** Visits the files in a list with one name on each line; empty lines are skipped. */
    boolean visitList(String list, Predicate<String> visit) {
        boolean[] used = {true};
        boolean read = opener.open(list, (name, in) -> {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) {
                    used[0] &= visit(line, visit);
                }
            }
        });
        return read && used[0];
    }

    /** Returns the folder with a name; null if it is not a folder. */
    private @Nullable Path folder(String name) {
        try {
            Path path = shell.folder().resolve(name);
            return !name.isEmpty() && !name.equals(FileOpener.STANDARD_INPUT) && Files.isDirectory(path) ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private boolean refuse(String name, String reason) {
        shell.complain(Printable.of(name) + ": " + Printable.of(reason));
        return false;
    }

    /** The files below one folder. */
    private final class Found {
        private final Predicate<String> visit;
        private boolean none = true;
        private boolean used = true;

        Found(Predicate<String> visit) {
            this.visit = visit;
        }

        void in(Path folder, String name) {
            List<Path> children;
            try (Stream<Path> all = Files.list(folder)) {
                children = all.filter(child -> !child.getFileName().toString().startsWith("."))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                none = false;
                used = refuse(name, "this folder cannot be read: " + e.getMessage());
                return;
            }
            for (Path child : children) {
                String called = child.getFileName().toString();
                if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                    in(child, name + called + "/");
                } else if (Files.isRegularFile(child) && endings.stream().anyMatch(called::endsWith)) {
                    none = false;
                    used &= visit.test(name + called);
                }
            }
        }
    }
}
