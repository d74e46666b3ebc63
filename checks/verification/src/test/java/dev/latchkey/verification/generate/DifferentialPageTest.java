package dev.latchkey.verification.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.verification.module.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferentialPageTest {
    @Test
    void thePageListsTheDifferencesThatAreMeant() throws IOException {
        List<String> page = Files.readAllLines(Build.root().resolve("docs/differential.md"));
        List<String> rows = DeclaredDifferences.rows().toList();

        assertThat(page).containsSubsequence(rows);
        assertThat(page.subList(page.indexOf(rows.get(0)), page.size()))
                .as("nothing follows the last row of the table")
                .element(rows.size())
                .isEqualTo("");
    }
}
