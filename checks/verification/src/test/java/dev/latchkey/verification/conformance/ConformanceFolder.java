package dev.latchkey.verification.conformance;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.verification.module.Build;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The folder of the conformance cases. */
final class ConformanceFolder {
    private static final Path FOLDER = Build.root().resolve("checks/conformance");

    private ConformanceFolder() {}

    /** The files of cases, one for each rule, by their paths below the folder. */
    static Map<String, JsonNode> files() {
        try (Stream<Path> files = Files.walk(FOLDER.resolve("cases"))) {
            Map<String, JsonNode> byPath = new TreeMap<>();
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            byPath.put(FOLDER.relativize(file).toString().replace('\\', '/'), read(file)));
            return byPath;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ConformanceCase> cases() {
        return files().values().stream()
                .flatMap(file -> file.path("cases")
                        .valueStream()
                        .map(each -> new ConformanceCase(file.path("rule").asString(), each)))
                .toList();
    }

    /** The sentences of the documents that state a rule. */
    static JsonNode statements() {
        return read(FOLDER.resolve("statements.json"));
    }

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    private static JsonNode read(Path file) {
        return LatchkeyJson.mapper().readTree(file.toFile());
    }
}
