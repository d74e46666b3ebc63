package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder).file("good.json", GOOD);
    }

    @Test
    void listsTheApiVersionsForOneThatIsUnknown() {
        assertThat(latchkey.run("check", "--api-version", "v9", "good.json")).isEqualTo(2);
        assertThat(latchkey.err()).isEqualTo("""
                        latchkey: Invalid value for option '--api-version': "v9" is not an API version; choose one of beta, v3, v2024, v2025, v2026, v1
                        Try "latchkey check --help".
                        """);
        assertThat(latchkey.out()).isEmpty();
    }

    @Test
    void listsTheOperationsForOneThatHasNoBodyToCheck() {
        assertThat(latchkey.run("check", "--operation", "approvers", "good.json"))
                .isEqualTo(2);
        assertThat(latchkey.err())
                .startsWith(
                        "latchkey: Invalid value for option '--operation': \"approvers\" is not an operation whose body"
                                + " can be checked; did you mean approve? Choose one of create, accounts-selection, cancel, bulk-cancel, close,"
                                + " bulk-approve, approve, reject, forward, set-config-1, set-config-2, status, administration,"
                                + " pending-approvals, completed-approvals, approval-summary\n");
    }

    @Test
    void guessesWhichApiVersionWasMeant() {
        assertThat(latchkey.run("check", "--api-version", "V2025", "good.json")).isEqualTo(2);
        assertThat(latchkey.err())
                .startsWith(
                        "latchkey: Invalid value for option '--api-version': \"V2025\" is not an API version; did you"
                                + " mean v2025? Choose one of beta, v3, v2024, v2025, v2026, v1\n");
    }

    @Test
    void saysThatAnOptionTakesNoValueAndWhereTheValueBelongs() {
        assertThat(latchkey.run("check", "--fix", "--dry-run=unsafe", "good.json"))
                .isEqualTo(2);
        assertThat(latchkey.err()).startsWith("latchkey: --dry-run takes no value; write --fix=unsafe --dry-run\n");

        CommandLineRun lines = new CommandLineRun(folder);
        assertThat(lines.run("check", "--lines=jsonl-ish", "good.json")).isEqualTo(2);
        assertThat(lines.err()).startsWith("latchkey: --lines takes no value; write --lines\n");
    }

    @Test
    void listsTheOptionsForOneThatIsLikeNone() {
        assertThat(latchkey.run("check", "--frobnicate-everything", "good.json"))
                .isEqualTo(2);
        assertThat(latchkey.err())
                .startsWith("latchkey: there is no option --frobnicate-everything here; choose one of ")
                .contains("--api-version, --ask-for, --baseline, ");
    }

    @Test
    void guessesWhichOptionWasMeant() {
        assertThat(latchkey.run("check", "--fromat", "json", "good.json")).isEqualTo(2);
        assertThat(latchkey.err()).startsWith("latchkey: there is no option --fromat here; did you mean --format?\n");
    }

    @Test
    void saysWhatIsWrongWithAMoment() {
        assertThat(latchkey.run("check", "--now", "2026-11-21", "good.json")).isEqualTo(2);
        assertThat(latchkey.err())
                .startsWith(
                        "latchkey: Invalid value for option '--now': \"2026-11-21\" is not a date-time: it is a date"
                                + " without a time; write 2026-11-21T00:00:00Z\n");
    }

    @Test
    void asksForAFile() {
        assertThat(latchkey.run("check")).isEqualTo(2);
        assertThat(latchkey.err())
                .isEqualTo("latchkey: Missing required parameter: 'FILE'\nTry \"latchkey check --help\".\n");
    }

    @Test
    void asksForACommand() {
        assertThat(latchkey.run()).isEqualTo(2);
        assertThat(latchkey.err())
                .isEqualTo(
                        "latchkey: a command is missing: check, requirements, facts, find, whoami, diff, rules, explain, schema, plan, submit, track, demo, serve, completion, help\nTry \"latchkey --help\".\n");
    }

    @Test
    void guessesWhichCommandWasMeant() {
        assertThat(latchkey.run("chekc", "good.json")).isEqualTo(2);
        assertThat(latchkey.err()).isEqualTo("""
                        latchkey: there is no command "chekc"; did you mean check?
                        Try "latchkey --help".
                        """);
    }

    @Test
    void listsTheCommandsForOneThatIsLikeNone() {
        assertThat(latchkey.run("frobnicate")).isEqualTo(2);
        assertThat(latchkey.err())
                .startsWith(
                        "latchkey: there is no command \"frobnicate\"; choose one of check, requirements, facts, find, whoami, diff, rules,"
                                + " explain, schema, plan, submit, track, demo, serve, completion, help\n");
    }

    @Test
    void saysWhichArgumentIsTooMany() {
        assertThat(latchkey.run("explain", "date-utc", "revoke-comment")).isEqualTo(2);
        assertThat(latchkey.err()).isEqualTo("""
                        latchkey: "revoke-comment" is one argument too many; leave it out
                        Try "latchkey explain --help".
                        """);
    }

    @Test
    void helpIsACommandToo() {
        assertThat(latchkey.run("help")).isZero();
        assertThat(latchkey.out()).startsWith("Usage: latchkey [-hV]").contains("\nCommands:\n");

        CommandLineRun check = new CommandLineRun(folder);
        assertThat(check.run("help", "check")).isZero();
        CommandLineRun option = new CommandLineRun(folder);
        option.run("check", "--help");
        assertThat(check.out()).isEqualTo(option.out()).contains("\nArguments:\n      [FILE...]");
    }

    @Test
    void helpForACommandThatDoesNotExistNamesSimilarOnes() {
        assertThat(latchkey.run("help", "rule")).isEqualTo(2);
        assertThat(latchkey.err()).isEqualTo("latchkey: there is no command \"rule\"; did you mean rules?\n");
    }

    @Test
    void anIdentityWithoutIdIsRefused() {
        assertThat(latchkey.run("requirements", "--item", "ROLE:audit", "--for", ""))
                .isEqualTo(2);
        assertThat(latchkey.err()).isEqualTo("latchkey: --for is empty; name an identity by its id\n");
    }

    @Test
    void refusesUnknownOptions() {
        assertThat(latchkey.run("check", "--formta", "json", "good.json")).isEqualTo(2);
        assertThat(latchkey.err()).startsWith("latchkey: there is no option --formta here; did you mean --format");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "check",
                "requirements",
                "facts",
                "find",
                "whoami",
                "diff",
                "rules",
                "explain",
                "schema",
                "demo",
                "serve",
                "completion",
                "help"
            })
    void helpsWithExamples(String command) {
        String[] args = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};

        assertThat(latchkey.run(args)).isZero();
        assertThat(latchkey.out())
                .startsWith("Usage: latchkey" + (command.isEmpty() ? "" : " " + command))
                .contains("\nExamples:\n  latchkey " + (command.isEmpty() ? "demo" : command))
                .contains("auto, always, never");
    }

    @Test
    void namesItsVersion() {
        assertThat(latchkey.run("--version")).isZero();
        assertThat(latchkey.out()).matches("latchkey .+, Java \\d.*\\R");
    }
}
