package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
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
                .contains("\njson-byte-order-mark            warning  The document has no byte order mark.\n")
                .endsWith(Rules.all().size() + " rules. \"latchkey explain RULE\" says more about one of them.\n");
    }

    @Test
    void listsTheRulesOfOneApiVersion() {
        latchkey.run("rules", "--api-version", "beta");

        assertThat(latchkey.out())
                .contains("revoke-unseen-by-approver")
                .doesNotContain("machine-one-account")
                .contains("\n" + Rules.of(ApiVersion.BETA).size() + " rules.");
    }

    @Test
    void listsRulesAsAPage() {
        latchkey.run("rules", "--format", "markdown", "--api-version", "beta");

        assertThat(latchkey.out())
                .startsWith("# Rules\n")
                .contains(
                        "\n| [`remove-date-future`](#remove-date-future) | error | all | now | removeDate is in the future. |\n")
                .doesNotContain("machine-one-account")
                .contains("""

                        ## date-utc

                        startDate and removeDate are in UTC.

                        - Level: warning
                        - API versions: all
                        - Operations: create, accounts-selection
                        - Facts: none
                        - Source: v2024 operations, create-access-request
                        - Source: v1 operations, create-access-request-v1
                        - What to do: Write the same moment with Z.
                        - Fix: Write the same moment with Z. (safe)

                        Violated by a body of create in v1:

                        ```json
                        {
                          "requestType": "GRANT_ACCESS",
                          "requestedFor": ["identity-1"],
                          "requestedItems": [{"type": "ROLE", "id": "role-1", "removeDate": "2027-01-15T21:22:23+02:00"}]
                        }
                        ```

                        What the check says:

                        ```text
                        warning at /requestedItems/0/removeDate: the date-time has the offset +02:00 instead of Z
                        ```

                        Kept by:

                        ```json
                        {
                          "requestType": "GRANT_ACCESS",
                          "requestedFor": ["identity-1"],
                          "requestedItems": [{"type": "ROLE", "id": "role-1", "removeDate": "2027-01-15T21:22:23Z"}]
                        }
                        ```

                        ## metadata-strings
                        """);
    }

    @Test
    void listsRulesAsJsonThatKeepsToItsSchema() {
        DocumentedSchema schema = DocumentedSchema.of("rules-output.schema.json");
        latchkey.run("rules", "--format", "json");

        schema.accepts(latchkey.out());
        assertThat(latchkey.out())
                .contains("{\"id\":\"remove-date-future\",\"level\":\"error\","
                        + "\"apiVersions\":[\"beta\",\"v3\",\"v2024\",\"v2025\",\"v2026\",\"v1\"],"
                        + "\"operations\":[\"create\"],\"facts\":[\"now\"],\"reason\":\"removeDate is in the future.\","
                        + "\"hint\":\"Choose a later date. To take access away at once, revoke it without a removeDate.\","
                        + "\"sources\":[\"v2024 operations, create-access-request\","
                        + "\"beta operations, create-access-request\",\"v1 operations, create-access-request-v1\"]}");
        schema.refuses(latchkey.out().replace("\"facts\"", "\"fact\""));
    }
}
