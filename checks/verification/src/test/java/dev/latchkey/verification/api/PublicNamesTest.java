package dev.latchkey.verification.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.verification.module.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A public type has a simple name of its own, or docs/architecture.md says why not. */
class PublicNamesTest {
    private static final Pattern TYPE = Pattern.compile(
            "^public .*\\b(?:class|interface|enum|annotation|record) dev\\.[\\w.]+?\\.(\\w+)(?= |$)",
            Pattern.MULTILINE);
    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\| `[\\w.]+`, `[\\w.]+` \\|", Pattern.MULTILINE);

    @Test
    void simpleNamesThatStandTwiceAreThoseOfTheArchitecturePage() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        try (Stream<Path> listings = Files.list(Build.root().resolve("api"))) {
            for (Path listing : listings.toList()) {
                TYPE.matcher(Files.readString(listing))
                        .results()
                        .forEach(type -> counts.merge(type.group(1), 1, Integer::sum));
            }
        }
        Set<String> twice = counts.keySet().stream()
                .filter(name -> counts.getOrDefault(name, 0) > 1)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(counts).hasSizeGreaterThan(300);
        assertThat(twice).isEqualTo(explained());
    }

    private static Set<String> explained() throws IOException {
        return ROW.matcher(Files.readString(Build.root().resolve("docs/architecture.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
