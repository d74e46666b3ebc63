package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.BAD;
import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suppressed findings in the formats for teams; those for people and programs are in {@link SettingsTest}. */
class CheckSuppressedTest {
    private static final String SUPPRESSING = """
            suppressions:
              - rule: revoke-single-identity
                pointer: /requestedFor
                reason: the old | portal splits it
                until: 2026-12-31
            """;

    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder).file("bad.json", BAD).file("latchkey.yaml", SUPPRESSING);
    }

    @Test
    void markdownHasATableOfIt() {
        latchkey.check("--format", "markdown", "--show-suppressed", "bad.json");

        assertThat(latchkey.out()).startsWith("""
                        ## Checked access requests

                        ### `bad.json`

                        Suppressed by the settings:

                        | place | rule | what is suppressed | until | why |
                        |---|---|---|---|---|
                        | 3:19 | `revoke-single-identity` | `the revoke is for 2 identities; it can be for one` | 2026-12-31 | `the old \\| portal splits it` |

                        **PASS (1 suppressed)**
                        """);
    }

    @Test
    void markdownShowsItBelowWhatIsViolated() {
        latchkey.file("a.json", BAD.replace(", \"comment\": \"The audit is over\"", ""))
                .check("--format", "markdown", "--show-suppressed", "a.json", "bad.json");

        assertThat(latchkey.out())
                .containsSubsequence(
                        "| 4:22 | error | `revoke-comment` |",
                        "|\n\nSuppressed by the settings:\n\n| place | rule |",
                        "| 3:19 | `revoke-single-identity` |",
                        "**FAIL (1 error, 1 suppressed)**\n\n### `bad.json`\n\nSuppressed by the settings:\n");
    }

    @Test
    void markdownShowsAHundredOfAFileAndCountsTheOthers() {
        latchkey.file("a.jsonl", (BAD.replace("\n", "") + "\n").repeat(103))
                .check("--format", "markdown", "--show-suppressed", "--lines", "a.jsonl");

        assertThat(latchkey.out().lines().filter(line -> line.startsWith("| "))).hasSize(101);
        assertThat(latchkey.out())
                .contains("\n\n3 more are left out here; --format json has them all.\n\n**103 PASS (103 suppressed)**");
    }

    @Test
    void junitHasASkippedTestForIt() {
        latchkey.check("--format", "junit", "--show-suppressed", "bad.json");

        assertThat(latchkey.out()).contains("""
                        <testsuite name="bad.json" tests="1" failures="0" errors="0" skipped="1">
                        <testcase classname="bad.json" name="revoke-single-identity"><skipped type="suppressed" message="suppressed until 2026-12-31: the old | portal splits it">bad.json:3:19: suppressed: the revoke is for 2 identities; it can be for one
                        until 2026-12-31: the old | portal splits it</skipped></testcase>
                        </testsuite>
                        """);
    }

    @Test
    void aTestOfJunitThatFailsTellsBesidesWhatOfItsRuleIsSuppressed() {
        latchkey.file(
                        "latchkey.yaml",
                        SUPPRESSING
                                .replace("revoke-single-identity", "item-id-present")
                                .replace("/requestedFor", "/requestedItems/0"))
                .file(
                        "a.json",
                        "{\"requestedFor\":[\"ada\"],\"requestedItems\":[{\"type\":\"ROLE\"},\n{\"type\":\"ROLE\"}]}")
                .check("--format", "junit", "--show-suppressed", "a.json");

        assertThat(latchkey.out())
                .contains("<testsuite name=\"a.json\" tests=\"1\" failures=\"1\" errors=\"0\" skipped=\"0\">")
                .contains("name=\"item-id-present\"><failure type=\"error\" message=\"the item has no id\">a.json:2:1:"
                        + " error: the item has no id\nhint: ")
                .contains("\na.json:1:43: suppressed: the item has no id\nuntil 2026-12-31: the old | portal splits it"
                        + "</failure>");
    }

    @Test
    void githubOnlyCountsIt() {
        latchkey.check("--format", "github", "--show-suppressed", "bad.json");

        assertThat(latchkey.out()).isEqualTo("1 file: PASS (1 suppressed)\n");
    }

    @Test
    void unlessItIsAskedForItIsOnlyCounted() {
        latchkey.check("--format", "junit", "bad.json");
        assertThat(latchkey.out()).contains("skipped=\"0\"").doesNotContain("suppressed");

        CommandLineRun markdown = new CommandLineRun(folder);
        markdown.check("--format", "markdown", "bad.json");
        assertThat(markdown.out()).contains("**PASS (1 suppressed)**").doesNotContain("Suppressed by");
    }

    @Test
    void aSuppressedRuleThatCannotTellIsCountedAndNotListed() {
        latchkey.file("good.json", GOOD)
                .file(
                        "latchkey.yaml",
                        SUPPRESSING
                                .replace("revoke-single-identity", "api-authority")
                                .replace("/requestedFor", "\"\""))
                .run("check", "--show-suppressed", "good.json");

        assertThat(latchkey.out())
                .startsWith("good.json: UNDETERMINED (14 undetermined rules, 1 suppressed)\n")
                .doesNotContain("api-authority");
    }
}
