package dev.latchkey.bulk.plan;

import dev.latchkey.model.json.LatchkeyJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A plan in a file. Its SHA-256 identifies its content: the journal of another plan is rejected. Immutable. */
public final class PlanFile {
    private final Path path;
    private final PlanHeader header;
    private final String sha256;

    private PlanFile(Path path, PlanHeader header, String sha256) {
        this.path = path;
        this.header = header;
        this.sha256 = sha256;
    }

    /**
     * Opens a plan and reads it once to compute its hash.
     *
     * @param path the file
     * @return the plan
     * @throws IllegalArgumentException if the file is not a plan
     * @throws IOException if it cannot be read
     */
    public static PlanFile open(Path path) throws IOException {
        String first = "";
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            first = String.valueOf(lines.readLine());
        }
        PlanHeader header;
        try {
            header = LatchkeyJson.mapper().readValue(first, PlanHeader.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(path + " is not a plan: its first line is not the header of a plan", e);
        }
        if (header.formatVersion() != PlanHeader.FORMAT_VERSION) {
            throw new IllegalArgumentException(path + " is not a plan of format " + PlanHeader.FORMAT_VERSION
                    + ", the only one that this version of Latchkey reads");
        }
        return new PlanFile(path, header, TableHash.sha256(path));
    }

    /** {@return the file} */
    public Path getPath() {
        return path;
    }

    /** {@return the header: the input of the plan, and its size} */
    public PlanHeader getHeader() {
        return header;
    }

    /** {@return the SHA-256 of the file, in hexadecimal} */
    public String getSha256() {
        return sha256;
    }

    /**
     * Reads the requests lazily, one by one.
     *
     * @return the requests in their order; close the stream
     * @throws IOException if the file cannot be opened
     */
    public Stream<PlannedRequest> requests() throws IOException {
        InputStream input = Files.newInputStream(path);
        BufferedReader lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        return lines.lines().skip(1).map(this::request).onClose(() -> close(lines));
    }

    private PlannedRequest request(@Nullable String line) {
        try {
            return LatchkeyJson.mapper().readValue(line, PlannedRequest.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(path + " is damaged: " + e.getOriginalMessage(), e);
        }
    }

    private static void close(BufferedReader lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
