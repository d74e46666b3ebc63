package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckFactsTest {
    private static final String REVOKE = """
            {
              "requestType": "REVOKE_ACCESS",
              "requestedFor": ["ada"],
              "requestedItems": [{"type": "ROLE", "id": "ledger", "comment": "Leaves the project"}]
            }
            """;

    private static final String TEMPORARY = GOOD.replace("}]", ", \"removeDate\": \"2026-12-01T00:00:00Z\"}]");

    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder).file("revoke.json", REVOKE);
    }

    @Test
    void withoutFactsItNamesThoseThatAreMissing() {
        int exit = latchkey.run("check", "revoke.json");

        assertThat(latchkey.out()).isEqualTo("""
                        revoke.json: UNDETERMINED (10 undetermined rules)
                        undetermined: 10 rules wait for facts: requester (api-authority, external-approvals,
                            revoke-not-self, revoke-authority), manager-of (revoke-authority), config (external-approvals),
                            assignments (revoke-granted-by-request, revoke-held, revoke-revocable, revoke-which-account),
                            items (item-known), identities (identity-known)
                            hint: give them with --facts FILE
                        UNDETERMINED means: no rule of level error is known to be violated, but some cannot tell without more facts.
                        """);
        assertThat(exit).isZero();
        assertThat(latchkey.run("check", "--strict", "revoke.json")).isZero();
        assertThat(latchkey.run("check", "--fail-on", "undetermined", "revoke.json"))
                .isEqualTo(1);
    }

    @Test
    void theFactsOfAManagerLetTheSameRevokePass() {
        int exit = latchkey.check("--strict", "revoke.json");

        assertThat(latchkey.out()).isEqualTo("""
                        revoke.json: PASS
                        PASS means: no documented rule is violated at level error. Whether a request is approved is for others to decide.
                        """);
        assertThat(exit).isZero();
    }

    @Test
    void theFactsOfThePersonItselfLetTheSameRevokeFail() {
        latchkey.file("self.json", CommandLineRun.sampleFacts().replace("\"mia\"", "\"ada\""));

        int exit = latchkey.run("check", "--facts", "self.json", "revoke.json");

        assertThat(latchkey.out()).isEqualTo("""
                        revoke.json:3:20: error[revoke-not-self]: the requester would revoke their own access
                           3 |   "requestedFor": ["ada"],
                             |                    ^
                            hint: Let your manager or an administrator ask.
                        revoke.json: FAIL (1 error)
                        """);
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void theMomentComesFromTheOptionThenFromTheFactsThenFromTheClock() {
        latchkey.file("a.json", TEMPORARY)
                .file("none.json", "{}")
                .file("late.json", "{\"now\": \"2026-12-24T18:00:00+01:00\"}");

        assertThat(latchkey.run("check", "--facts", "none.json", "a.json")).isZero();
        assertThat(latchkey.run("check", "--facts", "late.json", "a.json")).isEqualTo(1);
        assertThat(latchkey.run("check", "--facts", "late.json", "--now", "2026-11-30T00:00:00Z", "a.json"))
                .isZero();
    }

    @Test
    void jsonHasAnEntryForEachRuleThatTheTextFolds() {
        latchkey.run("check", "--format", "json", "revoke.json");

        assertThat(latchkey.out().split("\"missingFacts\":", -1)).hasSize(11);
        assertThat(latchkey.out())
                .contains(
                        "{\"rule\":\"revoke-authority\",\"level\":\"error\",\"missingFacts\":[\"requester\",\"manager-of\"],"
                                + "\"places\":1}");
        DocumentedSchema.of("check-output.schema.json").accepts(latchkey.out());
    }

    @Test
    void oneParagraphIsEnoughForAllLinesOfAllFiles() {
        latchkey.file("a.jsonl", REVOKE.replace("\n", "").concat("\n").repeat(3))
                .run("check", "--lines", "a.jsonl");

        assertThat(latchkey.out())
                .startsWith("a.jsonl: 3 UNDETERMINED (10 undetermined rules)\nundetermined: 10 rules wait for facts: ")
                .containsOnlyOnce("hint: give them with --facts FILE");
    }

    @Test
    void rulesThatLackFactsAreShownOneByOneOrNotAtAll() {
        latchkey.run("check", "--undetermined", "show", "revoke.json");
        assertThat(latchkey.out())
                .contains(
                        "revoke.json: undetermined[revoke-held]: cannot tell without assignments: /requestedItems/0\n");

        CommandLineRun hiding = new CommandLineRun(folder);
        hiding.run("check", "--undetermined", "hide", "revoke.json");
        assertThat(hiding.out()).doesNotContain("wait for facts");

        CommandLineRun pointing = new CommandLineRun(folder);
        pointing.run("check", "--undetermined", "show", "--format", "json", "revoke.json");
        assertThat(pointing.out()).contains("\"places\":1,\"pointers\":[\"/requestedItems/0\"]}");
        DocumentedSchema.of("check-output.schema.json").accepts(pointing.out());
    }

    @Test
    void wrongFactsAreNamedWithTheirPlaceAndNothingIsChecked() {
        int exit = latchkey.file("facts.json", "{\n  \"managersOf\": [\"ada\"]\n}")
                .run("check", "--format", "json", "--facts", "facts.json", "revoke.json");

        assertThat(latchkey.err())
                .isEqualTo("latchkey: facts.json:2:3: there is no key \"managersOf\" here; did you mean managerOf?\n");
        assertThat(latchkey.out()).isEmpty();
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void factsThatAreNotThereAreNamedAndNothingIsChecked() {
        int exit = latchkey.run("check", "--facts", "missing.json", "revoke.json");

        assertThat(latchkey.err())
                .isEqualTo(
                        "latchkey: missing.json: there is no such file; check its name and the folder that you are in\n");
        assertThat(latchkey.out()).isEmpty();
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void factsMayComeFromStandardInputThatIsReadOnce() {
        assertThat(latchkey.in(CommandLineRun.sampleFacts()).run("check", "--strict", "--facts", "-", "revoke.json"))
                .isZero();

        assertThat(latchkey.in("{}").run("check", "--facts", "-", "-")).isEqualTo(2);
        assertThat(latchkey.err()).isEqualTo("latchkey: -: standard input can be read once only; name it once\n");
    }
}
