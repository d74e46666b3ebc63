package dev.latchkey.bulk.submit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a journal; a last record that a crash cut off is ignored. */
final class JournalReader {
    private JournalReader() {}

    /**
     * Reads the records.
     *
     * @return the end of the last complete record, in bytes
     * @throws JournalException if a record that is not the last one is damaged
     */
    static long read(Path path, Entries entries) throws IOException {
        long end = 0;
        int number = 0;
        int damaged = 0;
        try (InputStream input = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = input.read(); next >= 0; next = input.read()) {
                if (next != '\n') {
                    line.write(next);
                    continue;
                }
                number++;
                JournalEntry entry = JournalText.parse(line.toByteArray());
                if (damaged > 0) {
                    throw new JournalException(path + ": record " + damaged
                            + " is damaged, and others follow. Restore the file from a copy; do not submit without it");
                }
                if (entry == null) {
                    damaged = number;
                } else {
                    entries.accept(number, entry);
                    end += line.size() + 1;
                }
                line.reset();
            }
        }
        return end;
    }

    /** Receives the complete records; the first has the number 1. */
    @FunctionalInterface
    interface Entries {
        void accept(int number, JournalEntry entry);
    }
}
