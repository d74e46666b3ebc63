package dev.latchkey.cli.shell;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written whole or not at all: what is written goes into another file beside it, which takes its place
 * in one step when all is there. The other file has the permissions and the owner of the first from its start, as far
 * as that is allowed, so that nobody reads there what they may not read here. It is locked while it is written; one
 * without a lock was left by a process that was killed, and is removed by the next that writes the same file. What is
 * no ordinary file, such as a pipe, is written to as it is. Not thread-safe.
 */
public final class WholeFile implements Closeable {
    private static final int MOST_PARTS = 100;
    private static final String SUFFIX = ".latchkey-part";
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path target;
    private final @Nullable Path part;
    private final @Nullable FileChannel channel;
    private final OutputStream stream;
    private final @Nullable Thread cleaner;
    private final int otherNames;
    private boolean kept;

    private WholeFile(Path target) throws IOException {
        this.target = target;
        this.part = null;
        this.channel = null;
        this.stream = Files.newOutputStream(target);
        this.cleaner = null;
        this.otherNames = 0;
    }

    private WholeFile(Path target, Path part, FileChannel channel) throws IOException {
        this.target = target;
        this.part = part;
        this.channel = channel;
        this.stream = Channels.newOutputStream(channel);
        this.cleaner = cleanAtEnd(part);
        this.otherNames = otherNames(target);
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
            return new WholeFile(target);
        }
        for (int i = 0; i <= MOST_PARTS; i++) {
            removeAbandoned(part(target, i));
        }
        for (int i = 0; ; i++) {
            try {
                return begin(target, part(target, i));
            } catch (FileAlreadyExistsException e) {
                if (i == MOST_PARTS) {
                    throw e;
                }
            }
        }
    }

    private static Path part(Path target, int i) {
        return target.resolveSibling(target.getFileName() + SUFFIX + (i == 0 ? "" : i));
    }

    private static WholeFile begin(Path target, Path part) throws IOException {
        FileChannel channel = FileChannel.open(part, NEW, attributesFor(target));
        try {
            lock(channel);
            if (Files.exists(target)) {
                keepAttributes(target, part);
            }
            return new WholeFile(target, part, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            Files.deleteIfExists(part);
            throw e;
        }
    }

    /** Locks a file. Where files cannot be locked, a leftover cannot be told from a file in use, so it stays. */
    private static void lock(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException e) {
            // Writing works without.
        }
    }

    /** Removes what a process that was killed left; whoever still writes holds a lock. */
    private static void removeAbandoned(Path part) {
        if (!Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel left = FileChannel.open(part, StandardOpenOption.WRITE);
                FileLock lock = left.tryLock()) {
            if (lock != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException | OverlappingFileLockException inUse) {
            // Another name is taken.
        }
    }

    /** Until the group is that of the target, no group may read. */
    private static FileAttribute<?>[] attributesFor(Path target) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (view == null || !Files.exists(target)) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)};
    }

    private static int otherNames(Path target) {
        try {
            return Files.exists(target) ? ((Number) Files.getAttribute(target, "unix:nlink")).intValue() - 1 : 0;
        } catch (UnsupportedOperationException | IllegalArgumentException | IOException unknown) {
            return 0;
        }
    }

    /**
     * Tells how many hard links lead to the file that is replaced, beside its name. They keep the file as it was.
     *
     * @return 0 if there is none, or if that cannot be told here
     */
    public int getOtherNames() {
        return otherNames;
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
        if (part == null || channel == null) {
            stream.close();
            return;
        }
        channel.force(true);
        stream.close();
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

    /** Deletes the file when the process is interrupted, so that nobody finds a leftover that means nothing to them. */
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
