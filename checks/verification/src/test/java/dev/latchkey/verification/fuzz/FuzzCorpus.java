package dev.latchkey.verification.fuzz;

import dev.latchkey.verification.module.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Inputs that once broke a reader, one a file in the folder of their target. Every build reads them again. */
final class FuzzCorpus {
    private static final Path FOLDER = Build.root().resolve("checks/verification/src/test/resources/fuzz");

    private FuzzCorpus() {}

    static List<Path> files(FuzzTarget target) throws IOException {
        Path folder = folder(target);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    static Path folder(FuzzTarget target) {
        return FOLDER.resolve(target.name().toLowerCase(Locale.ROOT));
    }
}
