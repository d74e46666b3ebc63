package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.BAD;
import static dev.latchkey.cli.CommandLineRun.DOUBTFUL;
import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    private static final String SUPPRESSING = """
            suppressions:
              - rule: revoke-single-identity
                pointer: /requestedFor
                reason: the old portal splits it
                until: 2026-12-31
            """;

    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder).file("bad.json", BAD).file("doubtful.json", DOUBTFUL);
    }

    @Test
    void theFileInTheFolderHoldsAndTheReportNamesIt() {
        int exit =
                latchkey.file("latchkey.yaml", "rules: {unknown-field: error}").check("doubtful.json");

        assertThat(latchkey.out()).endsWith("""
                        doubtful.json: FAIL (1 error)
                        Settings: latchkey.yaml: 1 level
                        """);
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void aFileThatIsNamedTakesItsPlaceAndNoneMayBeRead() {
        latchkey.file("latchkey.yaml", "rules: {unknown-field: error}")
                .file("mild.yaml", "rules: {unknown-field: off}");

        assertThat(latchkey.check("--settings", "mild.yaml", "--strict", "doubtful.json"))
                .isZero();
        assertThat(latchkey.check("--no-settings", "doubtful.json")).isZero();
        assertThat(latchkey.out()).contains("Settings: mild.yaml: 1 level\n").contains("(1 warning)");
    }

    @Test
    void bothAtOnceAreRefused() {
        assertThat(latchkey.check("--no-settings", "--settings", "a.yaml", "doubtful.json"))
                .isEqualTo(2);
        assertThat(latchkey.err())
                .isEqualTo("latchkey: --settings and --no-settings exclude each other; use one of them\n");
    }

    @Test
    void theApiVersionOfTheFileHoldsUnlessAnotherIsAskedFor() {
        latchkey.file("latchkey.yaml", "apiVersion: beta")
                .file("a.json", GOOD.replace("}]", ", \"formInstanceId\": \"f1\"}]"));

        assertThat(latchkey.check("a.json")).isEqualTo(1);
        assertThat(latchkey.check("--api-version", "v1", "a.json")).isZero();
        assertThat(latchkey.out()).contains("Settings: latchkey.yaml\n");
    }

    @Test
    void limitsOfTheFileHold() {
        latchkey.file("latchkey.yaml", "limits: {bulk-ids: {value: 1, reason: observed}}")
                .file("cancel.json", "{\"accessRequestIds\":[\"r1\",\"r2\"],\"comment\":\"By mistake\"}");

        assertThat(latchkey.check("--operation", "bulk-cancel", "cancel.json")).isEqualTo(1);
        assertThat(latchkey.out())
                .contains("2 ids are given; at most 1 are allowed in one call")
                .contains("Settings: latchkey.yaml: 1 limit\n");
    }

    @Test
    void whatIsSuppressedIsCounted() {
        int exit = latchkey.file("latchkey.yaml", SUPPRESSING).check("--strict", "bad.json");

        assertThat(latchkey.out()).isEqualTo("""
                        bad.json: PASS (1 suppressed)
                        Settings: latchkey.yaml: 1 suppression
                        PASS means: no documented rule is violated at level error. Whether a request is approved is for others to decide.
                        """);
        assertThat(exit).isZero();
    }

    @Test
    void whatIsSuppressedIsShownOnRequestWithItsReason() {
        latchkey.file("latchkey.yaml", SUPPRESSING).check("--show-suppressed", "bad.json");

        assertThat(latchkey.out()).startsWith("""
                        bad.json:3:19: suppressed[revoke-single-identity]: the revoke is for 2 identities; it can be for one
                           3 |   "requestedFor": ["ada", "bob"],
                             |                   ^
                            until 2026-12-31: the old portal splits it
                        bad.json: PASS (1 suppressed)
                        """);
    }

    @Test
    void whatIsSuppressedIsNotShownOnceItsTimeIsOver() {
        int exit = latchkey.file("latchkey.yaml", SUPPRESSING)
                .check("--show-suppressed", "--now", "2027-01-01T00:00:00Z", "bad.json");

        assertThat(latchkey.out())
                .contains("bad.json:3:19: error[revoke-single-identity]")
                .contains(
                        "info[suppression-expired]: the suppression of revoke-single-identity ended on 2026-12-31; its"
                                + " reason was: the old portal splits it")
                .doesNotContain("suppressed[");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void jsonNamesTheFileAndCountsAndShowsWhatIsSuppressed() {
        DocumentedSchema schema = DocumentedSchema.of("check-output.schema.json");
        latchkey.file("latchkey.yaml", SUPPRESSING)
                .check("--format", "json", "--show-suppressed", "bad.json", "doubtful.json");

        schema.accepts(latchkey.out());
        assertThat(latchkey.out())
                .contains(
                        "\"verdict\":\"PASS\",\"findings\":[],\"undetermined\":[],\"suppressed\":1,\"suppressedFindings\":[{"
                                + "\"rule\":\"revoke-single-identity\",\"level\":\"error\",")
                .contains("\"reason\":\"the old portal splits it\",\"until\":\"2026-12-31\"}]},")
                .endsWith("],\"settings\":\"latchkey.yaml\"}\n");
        schema.refuses(latchkey.out().replace("\"suppressed\":1", "\"suppressed\":0"));
    }

    @Test
    void markdownNamesTheFile() {
        latchkey.file("latchkey.yaml", SUPPRESSING).check("--format", "markdown", "bad.json");

        assertThat(latchkey.out())
                .contains("**PASS (1 suppressed)**\n")
                .contains("\nSettings: latchkey.yaml: 1 suppression\n");
    }

    @Test
    void everythingThatIsWrongWithTheFileIsSaidAndNothingIsChecked() {
        int exit = latchkey.file("latchkey.yaml", "rules:\n  unknown-feld: off\n  date-utc: loud\n")
                .check("doubtful.json");

        assertThat(latchkey.err()).isEqualTo("""
                        latchkey: latchkey.yaml:2:3: there is no rule "unknown-feld"; did you mean unknown-field?
                        latchkey: latchkey.yaml:3:13: "loud" is not a level; choose one of off, error, warning, info
                        """);
        assertThat(latchkey.out()).isEmpty();
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(latchkey.check("--settings", "tenant.yaml", "doubtful.json")).isEqualTo(2);
        assertThat(latchkey.err())
                .isEqualTo(
                        "latchkey: tenant.yaml: there is no such file; check its name and the folder that you are in\n");
    }

    @Test
    void aFolderOfThatNameIsNoFile() throws IOException {
        Files.createDirectory(folder.resolve("latchkey.yaml"));

        assertThat(latchkey.check("doubtful.json")).isEqualTo(2);
        assertThat(latchkey.err()).startsWith("latchkey: latchkey.yaml: this is a folder; ");
    }

    @Test
    void rulesAreListedAtTheirLevelsHere() {
        latchkey.file("latchkey.yaml", "rules: {json-byte-order-mark: error, date-utc: off}")
                .run("rules");

        assertThat(latchkey.out())
                .contains("\njson-byte-order-mark            error    The document has no byte order mark.\n")
                .doesNotContain("\ndate-utc ")
                .endsWith(" says more about one of them.\nSettings: latchkey.yaml: 2 levels; off: date-utc\n");
    }

    @Test
    void aRuleIsExplainedWithWhatIsDifferentHere() {
        latchkey.file("latchkey.yaml", SUPPRESSING + "rules: {revoke-single-identity: warning, date-utc: off}");

        latchkey.run("explain", "revoke-single-identity");
        latchkey.run("explain", "date-utc");

        assertThat(latchkey.out()).contains("""
                          level       error: the server refuses the request or cannot do what it asks
                          level here  warning: the server takes the request, but part of it is useless, ambiguous or lost
                          suppressed  at /requestedFor until 2026-12-31: the old portal splits it
                          versions    all
                        """).contains("\n  level here  off: the settings say not to check it\n");
    }

    @Test
    void sarifSuppressesWhatTheSettingsSuppressWithTheReason() {
        latchkey.file("latchkey.yaml", SUPPRESSING)
                .check("--format", "sarif", "--show-suppressed", "bad.json", "doubtful.json");

        DocumentedSchema.ofSarif().accepts(latchkey.out());
        assertThat(latchkey.out())
                .contains("\"suppressions\":[{\"kind\":\"external\",\"status\":\"accepted\","
                        + "\"justification\":\"the old portal splits it\",\"properties\":{\"until\":\"2026-12-31\"}}]")
                .contains("\"suppressions\":[]");
    }

    @Test
    void aBaselineKeepsWhatARuleThatIsOffHasFound() {
        latchkey.check("--baseline", "known.json", "--update-baseline", "doubtful.json");

        latchkey.file("latchkey.yaml", "rules: {unknown-field: off}")
                .check("--baseline", "known.json", "doubtful.json");

        assertThat(latchkey.out()).doesNotContain("no longer needed");
    }
}
