package dev.latchkey.cli.fix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** The state of a file before it is read: tells whether the file may be replaced and is still unchanged. */
final class FileState {
    private static final Set<PosixFilePermission> WRITE =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final long size;
    private final FileTime modified;
    private final boolean writeProtected;

    private FileState(long size, FileTime modified, boolean writeProtected) {
        this.size = size;
        this.modified = modified;
        this.writeProtected = writeProtected;
    }

    static FileState of(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        boolean writeProtected =
                view != null && view.readAttributes().permissions().stream().noneMatch(WRITE::contains);
        return new FileState(Files.size(file), Files.getLastModifiedTime(file), writeProtected);
    }

    /** A write-protected file could still be replaced, against its owner's intent. */
    void requireWritable(Path file) {
        if (writeProtected || !Files.isWritable(file)) {
            throw new FixFailedException(
                    "this file may not be written, and is as it was; ask for permission to write it", null);
        }
    }

    /** Refuses to overwrite a file that has changed in the meantime; the changes would be lost. */
    void requireUnchanged(Path file) throws IOException {
        if (Files.size(file) != size || !Files.getLastModifiedTime(file).equals(modified)) {
            throw changed();
        }
    }

    static FixFailedException changed() {
        return new FixFailedException(
                "this file changed while it was being fixed, and is left alone; run the command again", null);
    }
}
