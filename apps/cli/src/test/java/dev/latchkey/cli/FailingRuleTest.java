package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.BAD;
import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule of the tenant's own that throws for items without a start date. */
class FailingRuleTest {
    private static final String FAILING = RuleJar.NO_SUNDAY
            .replace("item.getStartDate() != null\n", "isOpen(item.getStartDate())\n")
            .replaceFirst("    @Override\n", """
                        static boolean isOpen(Object date) {
                            if (date == null) {
                                throw new IllegalStateException("no calendar");
                            }
                            return true;
                        }

                        @Override
                    """);

    private static final String DATED = GOOD.replace("}]", ", \"startDate\": \"2026-11-28T00:00:00Z\"}]");

    private static final String RULE =
            "the rule acme-no-sunday of acme.AcmeRules in acme.jar failed at AcmeRules.java:11 with"
                    + " java.lang.IllegalStateException: no calendar";

    private static final String CORRECT = "; correct the rule: nothing else is reported about this body\n";

    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() throws IOException {
        RuleJar.write(folder.resolve("acme.jar"), FAILING, RuleJar.PROVIDER);
        latchkey = new CommandLineRun(folder)
                .environment("LATCHKEY_RULES", "acme.jar")
                .file("good.json", GOOD)
                .file("dated.json", DATED);
    }

    @Test
    void isNamedWithTheBodyAndItsPlaceAndTheOtherBodiesAreChecked() {
        int exit = latchkey.check("good.json", "dated.json");

        assertThat(latchkey.err()).isEqualTo("latchkey: good.json: " + RULE + CORRECT);
        assertThat(latchkey.out()).isEqualTo("""
                        good.json: not checked
                        dated.json: PASS
                        2 files: 1 PASS, 1 not checked
                        Settings: 1 rule of its own
                        PASS means: no documented rule is violated at level error. Whether a request is approved is for others to decide.
                        """);
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void showsItsTraceToThoseWhoAskForIt() {
        latchkey.check("--debug", "good.json");

        assertThat(latchkey.err())
                .startsWith("latchkey: good.json: " + RULE + CORRECT
                        + "java.lang.IllegalStateException: no calendar\n\tat ")
                .contains("acme.AcmeRules.isOpen(AcmeRules.java:11)");
    }

    @Test
    void thatFailsForEveryLineIsNamedTenTimes() {
        int exit = latchkey.file("a.jsonl", GOOD.repeat(13) + DATED).check("--lines", "a.jsonl");

        assertThat(latchkey.err())
                .startsWith("latchkey: a.jsonl:1: the rule acme-no-sunday")
                .contains("latchkey: a.jsonl:10: the rule")
                .endsWith("latchkey: 3 more bodies could not be checked because a rule of your own failed\n")
                .hasLineCount(11);
        assertThat(latchkey.out()).startsWith("a.jsonl: 1 PASS, 13 not checked\n");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void thatTellsNothingInsteadOfAMessageIsNamed() throws IOException {
        RuleJar.write(
                folder.resolve("acme.jar"),
                FAILING.replace("== DayOfWeek.SUNDAY", "!= DayOfWeek.SUNDAY")
                        .replace("\"the access would start on a Sunday\"", "null"),
                RuleJar.PROVIDER);

        latchkey.check("dated.json");

        assertThat(latchkey.err())
                .isEqualTo("latchkey: dated.json: the rule acme-no-sunday of acme.AcmeRules in acme.jar failed at"
                        + " AcmeRules.java:24 with java.lang.NullPointerException: message" + CORRECT);
    }

    @Test
    void thatNeedsWhatIsNotThereIsNamed() throws IOException {
        RuleJar.write(
                folder.resolve("acme.jar"),
                FAILING.replace("IllegalStateException(\"no calendar\")", "NoClassDefFoundError(\"com/acme/Days\")"),
                RuleJar.PROVIDER);

        int exit = latchkey.check("good.json");

        assertThat(latchkey.err())
                .isEqualTo("latchkey: good.json: the rule acme-no-sunday of acme.AcmeRules in acme.jar failed at"
                        + " AcmeRules.java:11 with java.lang.NoClassDefFoundError: com/acme/Days" + CORRECT);
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void isAnErrorInReportsThatCanSaySo() {
        latchkey.check("--format", "junit", "good.json");
        assertThat(latchkey.out())
                .contains("""
                        <testsuite name="good.json" tests="1" failures="0" errors="1" skipped="0">
                        <testcase classname="good.json" name="acme-no-sunday"><error type="not checked" message="the rule acme-no-sunday of acme.AcmeRules in acme.jar failed at""")
                .contains("hint: Correct the rule. Nothing else is reported about a body that it fails for.</error>");
        assertThat(report("github", "good.json"))
                .startsWith("::error file=good.json,title=not checked::good.json: the rule acme-no-sunday of")
                .endsWith("\n1 file: not checked\n");
        assertThat(report("markdown", "good.json"))
                .contains(
                        "| 1:1 | not checked | `acme-no-sunday` | `the rule acme-no-sunday of acme.AcmeRules in acme.jar")
                .contains(
                        "` | Correct the rule. Nothing else is reported about a body that it fails for. |\n\n**not checked**\n");
        assertThat(report("sarif", "good.json"))
                .contains("\"executionSuccessful\":false", "\"text\":\"good.json: the rule acme-no-sunday of");
    }

    @Test
    void namesTheLineInTheLogOfAWorkflow() {
        latchkey.file("a.jsonl", DATED + GOOD);

        assertThat(report("github", "--lines", "a.jsonl"))
                .startsWith("::error file=a.jsonl,line=2,title=not checked::a.jsonl:2: the rule acme-no-sunday of");
    }

    @Test
    void leavesABaselineAndTheFileToBeFixedAsTheyAre() {
        String mendable = GOOD.replace("}]", ", \"removeDate\": \"2027-01-01T00:00:00+01:00\"}]");
        latchkey.file("a.json", mendable);

        int exit = latchkey.check("--fix", "--baseline", "known.json", "--update-baseline", "a.json");

        assertThat(latchkey.err())
                .isEqualTo("latchkey: a.json: " + RULE + CORRECT
                        + "latchkey: known.json: the baseline is not written, because not everything could be"
                        + " checked\n");
        assertThat(latchkey.read("a.json")).isEqualTo(mendable);
        assertThat(folder.resolve("known.json")).doesNotExist();
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void saysNothingOfTheEntriesOfABaseline() {
        new CommandLineRun(folder).file("a.json", BAD).check("--baseline", "known.json", "--update-baseline", "a.json");

        latchkey.file("a.json", BAD).check("--baseline", "known.json", "a.json");

        assertThat(latchkey.out()).startsWith("a.json: not checked\n").doesNotContain("no longer needed");
    }

    @Test
    void doesNotEndAComparisonOfApiVersions() {
        int exit = latchkey.run("diff", "--from", "v3", "--to", "v1", "good.json", "dated.json");

        assertThat(latchkey.err()).isEqualTo("latchkey: good.json: " + RULE + CORRECT);
        assertThat(latchkey.out()).contains("dated.json: ").contains("1 body: ");
        assertThat(exit).isEqualTo(2);
    }

    private String report(String format, String... args) {
        CommandLineRun run = new CommandLineRun(folder).environment("LATCHKEY_RULES", "acme.jar");
        String[] all = new String[args.length + 2];
        all[0] = "--format";
        all[1] = format;
        System.arraycopy(args, 0, all, 2, args.length);
        run.check(all);
        return run.out();
    }
}
