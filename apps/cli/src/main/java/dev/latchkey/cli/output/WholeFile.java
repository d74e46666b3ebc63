package dev.latchkey.cli.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written whole or not at all: what is written goes into another file beside it, which takes its place
 * in one
 * step when all is there, with its permissions and owner as far as that is allowed. What is no ordinary file, such as
 * a pipe, is written to as it is. Not thread-safe.
 */
public final class WholeFile implements Closeable {
    private static final int MOST_PARTS = 100;

    private final Path target;
    private final @Nullable Path part;
    private final OutputStream stream;
    private final @Nullable Thread cleaner;
    private boolean kept;

    private WholeFile(Path target, @Nullable Path part, OutputStream stream, @Nullable Thread cleaner) {
        this.target = target;
        this.part = part;
        this.stream = stream;
        this.cleaner = cleaner;
    }

    /**
     * Starts to write a file.
     *
     * @param path the file; a link is followed
     * @return what to write to, to be kept or else closed
     * @throws IOException if it cannot be written there
     */
    public static WholeFile at(Path path) throws IOException {
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new WholeFile(target, null, Files.newOutputStream(target), null);
        }
        for (int i = 0; ; i++) {
            Path part = target.resolveSibling(target.getFileName() + ".part" + (i == 0 ? "" : i));
            try {
                OutputStream stream =
                        Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                return new WholeFile(target, part, stream, cleanAtEnd(part));
            } catch (FileAlreadyExistsException e) {
                if (i == MOST_PARTS) {
                    throw e;
                }
            }
        }
    }

    /** {@return where to write to} */
    public OutputStream getStream() {
        return stream;
    }

    /**
     * Puts what was written in the file's place.
     *
     * @throws IOException if that fails; the file is as it was
     */
    public void keep() throws IOException {
        stream.close();
        if (part == null) {
            return;
        }
        if (Files.exists(target)) {
            keepAttributes(target, part);
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
        kept = true;
    }

    private static void keepAttributes(Path before, Path after) throws IOException {
        PosixFileAttributeView from = Files.getFileAttributeView(before, PosixFileAttributeView.class);
        PosixFileAttributeView to = Files.getFileAttributeView(after, PosixFileAttributeView.class);
        if (from == null || to == null) {
            return;
        }
        PosixFileAttributes attributes = from.readAttributes();
        try {
            to.setGroup(attributes.group());
            to.setOwner(attributes.owner());
        } catch (IOException e) {
            // Only an administrator may give files away; what was written then belongs to the one who wrote it.
        }
        to.setPermissions(attributes.permissions());
    }

    /** What a process that is interrupted leaves behind would be found, and nobody would know what it is. */
    private static Thread cleanAtEnd(Path part) {
        Thread cleaner = new Thread(
                () -> {
                    try {
                        Files.deleteIfExists(part);
                    } catch (IOException e) {
                        // The process ends, and there is nobody left to tell.
                    }
                },
                "latchkey-unfinished-file");
        Runtime.getRuntime().addShutdownHook(cleaner);
        return cleaner;
    }

    /** Forgets what was written, unless it was kept. */
    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } finally {
            if (part != null && !kept) {
                Files.deleteIfExists(part);
            }
            endCleaner();
        }
    }

    private void endCleaner() {
        try {
            if (cleaner != null) {
                Runtime.getRuntime().removeShutdownHook(cleaner);
            }
        } catch (IllegalStateException ending) {
            // The process ends already, and the cleaner finds nothing to do.
        }
    }
}
