package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final String WITH_FORM = """
            {"requestedFor": ["ada"], "requestedItems": [
              {"type": "ROLE", "id": "audit", "formInstanceId": "f1"}]}
            """;

    private static final String REVOKE = """
            {"requestType": "REVOKE_ACCESS", "requestedFor": ["ada"],
             "requestedItems": [{"type": "ROLE", "id": "ledger", "comment": "x"}]}
            """;

    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder)
                .file("form.json", WITH_FORM)
                .file("revoke.json", REVOKE)
                .file("facts.json", CommandLineRun.sampleFacts());
    }

    @Test
    void tellsWhatDiffersBetweenTheApiVersions() {
        int exit = latchkey.run("diff", "--from", "v2024", "--to", "v1");

        assertThat(latchkey.out())
                .startsWith("""
                        From v2024 to v1: + is new, - is gone, ~ is different

                        Operations
                          ~ close         experimental -> stable
                          + get-config-2
                          + set-config-2

                        Fields and values of create requests
                          + identityType
                          + formInstanceId

                        Rules
                        """)
                .contains("\n  + machine-one-account             error\n")
                .endsWith("""

                        Filters
                          - status accountActivityItemId  without lt isnull
                          - status created                without in sw isnull
                        """);
        assertThat(exit).isZero();
    }

    @Test
    void everyPairOfApiVersionsCanBeCompared() {
        for (ApiVersion from : ApiVersion.values()) {
            for (ApiVersion to : ApiVersion.values()) {
                assertThat(latchkey.run("diff", "--from", from.getText(), "--to", to.getText()))
                        .isZero();
            }
        }
        assertThat(latchkey.out()).contains("From v1 to v1: nothing differs\n");
    }

    @Test
    void levelsOfTheSettingsDifferNowhere() {
        latchkey.file("latchkey.yaml", "rules: {machine-one-account: warning, form-required: off}")
                .run("diff", "--from", "v2024", "--to", "v1");

        assertThat(latchkey.out())
                .contains("\n  + machine-one-account             warning\n")
                .doesNotContain("form-required")
                .endsWith("Settings: latchkey.yaml: 2 levels\n");
    }

    @Test
    void tellsWhichRequestsNewlyFailAndWhy() {
        int exit = latchkey.run(
                "diff", "--from", "v1", "--to", "beta", "--facts", "facts.json", "form.json", "revoke.json");

        assertThat(latchkey.out()).isEqualTo("""
                        form.json:2:53: appears: error[field-not-in-edition]: formInstanceId is not in API version beta; it exists in v1
                        form.json: PASS in v1, FAIL in beta
                        revoke.json:1:17: appears: info[revoke-unseen-by-approver]: the approver will not see that this is a revoke, unless the comments say so
                            why: revoke-unseen-by-approver holds in beta, not in v1
                        revoke.json: PASS in v1, PASS in beta
                        2 bodies: 1 newly fails, 0 no longer fail
                        """);
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void tellsWhichRequestsNoLongerFail() {
        int exit = latchkey.run("diff", "--from", "beta", "--to", "v1", "--facts", "facts.json", "form.json");

        assertThat(latchkey.out()).isEqualTo("""
                        form.json:2:53: disappears: error[field-not-in-edition]: formInstanceId is not in API version beta; it exists in v1
                        form.json: FAIL in beta, PASS in v1
                        1 body: 0 newly fail, 1 no longer fails
                        """);
        assertThat(exit).isZero();
    }

    @Test
    void aRequestThatWasUndeterminedAndFailsNewlyFails() {
        assertThat(latchkey.run("diff", "--from", "v1", "--to", "beta", "form.json"))
                .isEqualTo(1);
        assertThat(latchkey.out()).contains("form.json: UNDETERMINED in v1, FAIL in beta\n");
    }

    @Test
    void comparesLinesAndBodiesOfOtherOperations() {
        latchkey.file("close.jsonl", "{\"accessRequestIds\": [\"a\"]}\n\n{\"accessRequestIds\": []}\n");

        int exit = latchkey.run("diff", "--from", "v1", "--to", "v3", "--operation", "close", "--lines", "close.jsonl");

        assertThat(latchkey.out())
                .contains("close.jsonl:1:1: appears: error[operation-in-edition]: ")
                .contains("close.jsonl:1: UNDETERMINED in v1, FAIL in v3\n")
                .contains("close.jsonl:3:1: appears: error[operation-in-edition]: ")
                .contains("close.jsonl:3: FAIL in v1, FAIL in v3\n")
                .endsWith("2 bodies: 1 newly fails, 0 no longer fail\n");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void writesJsonThatKeepsToItsSchema() {
        DocumentedSchema schema = DocumentedSchema.of("diff-output.schema.json");
        latchkey.run("diff", "--from", "v1", "--to", "beta", "--facts", "facts.json", "--format", "json", "form.json");

        schema.accepts(latchkey.out());
        assertThat(latchkey.out())
                .isEqualTo("{\"from\":\"v1\",\"to\":\"beta\",\"results\":[{\"input\":\"form.json\","
                        + "\"operation\":\"create\",\"from\":\"PASS\",\"to\":\"FAIL\",\"newlyFails\":true,\"differences\":[{"
                        + "\"change\":\"appears\",\"rule\":\"field-not-in-edition\","
                        + "\"pointer\":\"/requestedItems/0/formInstanceId\",\"line\":2,\"column\":53,\"from\":null,"
                        + "\"to\":{\"level\":\"error\","
                        + "\"message\":\"formInstanceId is not in API version beta; it exists in v1\"},"
                        + "\"reason\":\"in beta, formInstanceId is not in API version beta; it exists in v1\"}]}]}\n");
        schema.refuses(latchkey.out().replace("\"appears\"", "\"comes\""));
    }

    @Test
    void jsonShowsForeignTextInAscii() {
        latchkey.file("\u00E9\u009B.json", WITH_FORM)
                .run("diff", "--from", "v1", "--to", "beta", "--format", "json", "\u00E9\u009B.json");

        assertThat(latchkey.out())
                .contains("{\"input\":\"\\u00E9\\u009B.json\",")
                .matches("\\p{ASCII}*");
    }

    @Test
    void writesTheDifferencesOfApiVersionsAsJson() {
        latchkey.file("latchkey.yaml", "").run("diff", "--from", "v2024", "--to", "v1", "--format", "json");

        DocumentedSchema.of("diff-output.schema.json").accepts(latchkey.out());
        assertThat(latchkey.out())
                .startsWith("{\"from\":\"v2024\",\"to\":\"v1\",\"differences\":[{\"kind\":\"operations\","
                        + "\"change\":\"changed\",\"name\":\"close\",\"detail\":\"experimental -> stable\"},")
                .contains("{\"kind\":\"fields\",\"change\":\"added\",\"name\":\"identityType\",\"detail\":\"\"}")
                .endsWith("],\"settings\":\"latchkey.yaml\"}\n");
    }

    @Test
    void writesMarkdownInWhichForeignTextMarksNothingUp() {
        latchkey.file("a|b_c.json", WITH_FORM)
                .run(
                        "diff",
                        "--from",
                        "v1",
                        "--to",
                        "beta",
                        "--facts",
                        "facts.json",
                        "--format",
                        "markdown",
                        "a|b_c.json");
        latchkey.run("diff", "--from", "v2024", "--to", "v1", "--format", "markdown");

        assertThat(latchkey.out()).startsWith("""
                        # From v1 to beta

                        | body | before | after | what differs | why |
                        |---|---|---|---|---|
                        | a\\|b\\_c.json | PASS | FAIL | `field-not-in-edition` appears at line 2 | in beta, formInstanceId is not in API version beta; it exists in v1 |

                        1 body: 1 newly fails, 0 no longer fail
                        # From v2024 to v1

                        ## Operations

                        | | what | how |
                        |---|---|---|
                        | `~` | `close` | experimental -\\> stable |
                        """).contains("\n| `-` | `status created` | without in sw isnull |\n");
    }

    @Test
    void namesFilesThatCannotBeRead() {
        int exit = latchkey.run("diff", "--from", "v1", "--to", "beta", "missing.json", "form.json");

        assertThat(latchkey.err())
                .isEqualTo(
                        "latchkey: missing.json: there is no such file; check its name and the folder that you are in\n");
        assertThat(latchkey.out()).contains("1 body: 1 newly fails");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void asksForBothApiVersions() {
        assertThat(latchkey.run("diff", "--from", "v3")).isEqualTo(2);
        assertThat(latchkey.err())
                .isEqualTo("latchkey: Missing required option: '--to=NAME'\nTry \"latchkey diff --help\".\n");
    }
}
