package dev.latchkey.bulk.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The hash that identifies the table of a plan. */
public final class TableHash {
    private TableHash() {}

    /**
     * Hashes a file.
     *
     * @param file the file
     * @return its SHA-256 in hexadecimal
     * @throws IOException if it cannot be read
     */
    public static String sha256(Path file) throws IOException {
        try (HashingInput input = new HashingInput(Files.newInputStream(file))) {
            input.transferTo(OutputStream.nullOutputStream());
            return input.sha256();
        }
    }
}
