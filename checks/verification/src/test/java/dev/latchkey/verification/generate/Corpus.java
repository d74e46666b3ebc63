package dev.latchkey.verification.generate;

import dev.latchkey.testkit.generate.CaseJson;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.generate.Shrinking;
import dev.latchkey.verification.module.Build;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Cases on which the two encodings once disagreed, one a file, as simple as they could be made. */
final class Corpus {
    private static final Path FOLDER = Build.root().resolve("checks/verification/src/test/resources/agreement");

    private Corpus() {}

    /** All cases by the name of their file. */
    static Map<String, GeneratedCase> cases() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Map<String, GeneratedCase> cases = new TreeMap<>();
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".json")).toList()) {
                cases.put(String.valueOf(file.getFileName()), CaseJson.read(Files.readString(file)));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a case on which the encodings disagree as simple as it can be, writes it down, and says how they differ. */
    static String add(GeneratedCase drawn) {
        GeneratedCase simplest = Shrinking.minimise(drawn, simpler -> differs(simpler, drawn));
        Agreement difference = Agreement.of(simplest);
        String rule = difference.rules().stream().findFirst().orElse("taken");
        Path file = FOLDER.resolve(rule + "-" + Long.toHexString(simplest.getSeed()) + ".json");
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(file, CaseJson.write(simplest));
        } catch (IOException e) {
            return difference.text() + "; it could not be written to " + file + ": " + e;
        }
        return difference.text() + "; see " + file;
    }

    private static boolean differs(GeneratedCase simpler, GeneratedCase drawn) {
        return AgreementCases.canBeAsked(simpler, drawn)
                && Agreement.of(simpler).kind() == Agreement.Kind.DISAGREED;
    }
}
