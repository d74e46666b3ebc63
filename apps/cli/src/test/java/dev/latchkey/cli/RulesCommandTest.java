package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Rules;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder);
    }

    @Test
    void listsEveryRuleInWords() {
        assertThat(latchkey.run("rules")).isZero();
        assertThat(latchkey.out().lines().map(line -> line.split(" ", 2)[0]))
                .containsAll(Rules.all().stream().map(Rule::getId).toList());
        assertThat(latchkey.out())
                .contains("\njson-byte-order-mark           warning  The document has no byte order mark.\n")
                .endsWith(Rules.all().size() + " rules. \"latchkey explain RULE\" says more about one of them.\n");
    }

    @Test
    void listsTheRulesOfOneEdition() {
        latchkey.run("rules", "--edition", "beta");

        assertThat(latchkey.out())
                .contains("revoke-unseen-by-approver")
                .doesNotContain("machine-one-account")
                .contains("\n" + Rules.of(ApiEdition.BETA).size() + " rules.");
    }

    @Test
    void listsRulesAsATable() {
        latchkey.run("rules", "--format", "md");

        assertThat(latchkey.out())
                .startsWith("| rule | level | editions | operations | facts | what it says | what to do | sources |\n")
                .contains("\n| `remove-date-future` | error | all | create | now | removeDate is in the future. |"
                        + " Choose a later date. To take access away at once, revoke it without a removeDate. |"
                        + " v2024 operations, create-access-request; beta operations, create-access-request;"
                        + " v1 operations, create-access-request-v1 |\n");
    }

    @Test
    void listsRulesAsJsonThatKeepsToItsSchema() {
        DocumentedSchema schema = DocumentedSchema.of("rules-output.schema.json");
        latchkey.run("rules", "--format", "json");

        schema.accepts(latchkey.out());
        assertThat(latchkey.out())
                .contains("{\"id\":\"remove-date-future\",\"level\":\"error\","
                        + "\"editions\":[\"beta\",\"v3\",\"v2024\",\"v2025\",\"v2026\",\"v1\"],"
                        + "\"operations\":[\"create\"],\"facts\":[\"now\"],\"reason\":\"removeDate is in the future.\","
                        + "\"hint\":\"Choose a later date. To take access away at once, revoke it without a removeDate.\","
                        + "\"sources\":[\"v2024 operations, create-access-request\","
                        + "\"beta operations, create-access-request\",\"v1 operations, create-access-request-v1\"]}");
        schema.refuses(latchkey.out().replace("\"facts\"", "\"fact\""));
    }
}
