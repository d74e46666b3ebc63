package dev.latchkey.cli.fix;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file was like when it was about to be read, so that the one that replaces it is like it. */
final class FileState {
    private static final Set<PosixFilePermission> WRITE =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final long size;
    private final FileTime modified;
    private final @Nullable PosixFileAttributes posix;

    private FileState(long size, FileTime modified, @Nullable PosixFileAttributes posix) {
        this.size = size;
        this.modified = modified;
        this.posix = posix;
    }

    static FileState of(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return new FileState(
                Files.size(file), Files.getLastModifiedTime(file), view == null ? null : view.readAttributes());
    }

    /** A file that is write-protected can still be replaced; that is not what its owner meant. */
    void requireWritable(Path file) {
        boolean isProtected = posix != null && posix.permissions().stream().noneMatch(WRITE::contains);
        if (isProtected || !Files.isWritable(file)) {
            throw new FixFailedException(
                    "this file may not be written, and is as it was; ask for permission to write it", null);
        }
    }

    /** Puts a new file in the place of the old one. */
    void replace(Path target, Path replacement) throws IOException {
        if (Files.size(target) != size || !Files.getLastModifiedTime(target).equals(modified)) {
            throw changed();
        }
        keepAttributes(replacement);
        try (FileChannel channel = FileChannel.open(replacement, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(replacement, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(replacement, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void keepAttributes(Path replacement) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(replacement, PosixFileAttributeView.class);
        if (posix == null || view == null) {
            return;
        }
        try {
            view.setGroup(posix.group());
            view.setOwner(posix.owner());
        } catch (IOException e) {
            // Only an administrator may give files away; what was fixed then belongs to the one who fixed it.
        }
        view.setPermissions(posix.permissions());
    }

    static FixFailedException changed() {
        return new FixFailedException(
                "this file changed while it was being fixed, and is left alone; run the command again", null);
    }
}
