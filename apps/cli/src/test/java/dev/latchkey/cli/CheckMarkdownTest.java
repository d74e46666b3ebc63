package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.BAD;
import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMarkdownTest {
    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder).file("good.json", GOOD).file("bad.json", BAD);
    }

    @Test
    void showsATableForEveryFileWithFindings() {
        int exit = latchkey.check("--format", "markdown", "good.json", "bad.json", "missing.json");

        assertThat(latchkey.out()).isEqualTo("""
                        ## Checked access requests

                        ### `good.json`

                        **PASS**

                        ### `bad.json`

                        | place | level | rule | what is wrong | what to do |
                        |---|---|---|---|---|
                        | 3:19 | error | `revoke-single-identity` | `the revoke is for 2 identities; it can be for one` | Send one revoke for each identity. |

                        **FAIL (1 error)**

                        ### `missing.json`

                        **The file could not be read to its end.**

                        ### 2 files

                        **1 PASS, 1 FAIL (1 error)**

                        PASS means: no documented rule is violated at level error. Whether a request is approved is for others to decide.
                        """);
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void namesTheFactsThatAreMissing() {
        latchkey.run("check", "--format", "markdown", "bad.json");

        assertThat(latchkey.out())
                .contains("\nUndetermined: 10 rules wait for facts: requester (api-authority, external-approvals,")
                .contains("**FAIL (1 error, 10 undetermined rules)**\n\nUndetermined: ")
                .endsWith(". Give them with --facts FILE.\n");
    }

    @Test
    void showsAHundredFindingsOfAFileAndCountsTheOthers() {
        latchkey.file("a.jsonl", (BAD.replace("\n", "") + "\n").repeat(103))
                .check("--format", "markdown", "--lines", "a.jsonl");

        assertThat(latchkey.out().lines().filter(line -> line.startsWith("| "))).hasSize(101);
        assertThat(latchkey.out())
                .contains(
                        "\n\n3 more findings are left out here; --format json has them all.\n\n**103 FAIL (103 errors)**");
    }

    @Test
    void nothingFromTheDocumentOrANameIsMarkup() {
        String name = "x`|**y**.json";
        latchkey.file(name, GOOD.replace("ROLE", "`|<img src=x>|[a](b)@team\\n# h``"))
                .check("--format", "markdown", name);

        assertThat(latchkey.out())
                .contains("### ``x`|**y**.json``\n")
                .contains("| ```\"`\\|<img src=x>\\|[a](b)@team\u240A# h``\" is not a type of item``` |");
    }
}
