package dev.latchkey.verification.casefile;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.verification.module.Build;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The files with the cases of rules. */
public final class CaseFiles {
    private static final Path FOLDER = Build.root().resolve("conformance");
    private static final Map<String, JsonNode> BY_NAME = read();

    private CaseFiles() {}

    /** One file for each rule, by their names. */
    public static Map<String, JsonNode> byName() {
        return BY_NAME;
    }

    /** Where the schema of the files is. */
    public static Path schema() {
        return FOLDER.resolve("case.schema.json");
    }

    private static Map<String, JsonNode> read() {
        Map<String, JsonNode> byName = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER.resolve("cases"))) {
            files.forEach(file -> byName.put(
                    file.getFileName().toString(), LatchkeyJson.mapper().readTree(file.toFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byName;
    }
}
