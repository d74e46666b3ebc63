package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.BAD;
import static dev.latchkey.cli.CommandLineRun.DOUBTFUL;
import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckBaselineTest {
    private static final String MEANING = """
            With a baseline, a verdict is about what the baseline does not record.
            PASS means: no documented rule is violated at level error. Whether a request is approved is for others to decide.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void record() {
        latchkey()
                .file("good.json", GOOD)
                .file("bad.json", BAD)
                .check("--baseline", "known.json", "--update-baseline", "bad.json", "good.json");
    }

    @Test
    void whatIsRecordedIsLeftOutAndDoesNotCount() {
        CommandLineRun latchkey = latchkey();

        int exit = latchkey.check("--baseline", "known.json", "--strict", "bad.json");

        assertThat(latchkey.out()).isEqualTo("bad.json: PASS (1 in the baseline)\n" + MEANING);
        assertThat(exit).isZero();
    }

    @Test
    void whatComesAnewCounts() {
        CommandLineRun latchkey = latchkey().file("bad.json", BAD.replace(", \"comment\": \"The audit is over\"", ""));

        int exit = latchkey.check("--baseline", "known.json", "bad.json");

        assertThat(latchkey.out())
                .startsWith("bad.json:4:22: error[revoke-comment]: an item of a revoke needs a comment\n")
                .endsWith("""
                        bad.json: FAIL (1 error, 1 in the baseline)
                        With a baseline, a verdict is about what the baseline does not record.
                        """);
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void aLineThatMovesAndSpacesThatChangeAreTheSameFinding() {
        CommandLineRun latchkey = latchkey();

        int exit = latchkey.file("bad.json", "\n\n" + BAD.replace("[\"ada\", ", "[\n \"ada\","))
                .check("--baseline", "known.json", "./bad.json");

        assertThat(latchkey.out()).startsWith("./bad.json: PASS (1 in the baseline)\n");
        assertThat(exit).isZero();
    }

    @Test
    void anotherValueAtTheSamePlaceIsAnotherFinding() {
        CommandLineRun latchkey = latchkey();

        int exit = latchkey.file("bad.json", BAD.replace("\"bob\"", "\"bob\", \"eve\""))
                .check("--baseline", "known.json", "bad.json");

        assertThat(latchkey.out()).contains("error[revoke-single-identity]: the revoke is for 3 identities", """
                        bad.json: 1 entry of the baseline is no longer needed: revoke-single-identity at /requestedFor
                            hint: take out what is no longer needed with --update-baseline
                        bad.json: FAIL (2 errors""");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void anEntryIsForOneFile() {
        CommandLineRun latchkey = latchkey();

        int exit = latchkey.file("worse.json", BAD).check("--baseline", "known.json", "worse.json");

        assertThat(latchkey.out()).endsWith("worse.json: FAIL (1 error)\n");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void aFindingThatIsThereMoreOftenThanRecordedCountsBeyondThat() {
        String line = BAD.replace("\n", "") + "\n";
        latchkey()
                .file("a.jsonl", line + GOOD + line)
                .check("--lines", "--baseline", "lines.json", "--update-baseline", "a.jsonl");
        assertThat(latchkey().read("lines.json")).contains("\"count\": 2}");
        CommandLineRun latchkey = latchkey();

        int exit =
                latchkey.file("a.jsonl", GOOD + line.repeat(3)).check("--lines", "--baseline", "lines.json", "a.jsonl");

        assertThat(latchkey.out())
                .startsWith("a.jsonl:4:53: error[revoke-single-identity]")
                .contains("a.jsonl: 3 PASS, 1 FAIL (1 error, 2 in the baseline)\n");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void aFileThatIsNamedTwiceIsKnownTwice() {
        assertThat(latchkey().check("--baseline", "known.json", "bad.json", "bad.json"))
                .isZero();
    }

    @Test
    void warningsAreRecordedToo() {
        latchkey()
                .file("doubtful.json", DOUBTFUL)
                .check("--baseline", "known.json", "--update-baseline", "doubtful.json");

        assertThat(latchkey().check("--baseline", "known.json", "--strict", "doubtful.json"))
                .isZero();
    }

    @Test
    void whatCannotBeToldIsNeverRecordedAndStaysUndetermined() {
        CommandLineRun recording = latchkey();
        int exit = recording.run("check", "--baseline", "open.json", "--update-baseline", "good.json", "bad.json");
        assertThat(recording.read("open.json"))
                .contains("revoke-single-identity")
                .doesNotContain("api-authority");
        assertThat(exit).isZero();
        CommandLineRun latchkey = latchkey();

        int strict = latchkey.run("check", "--baseline", "open.json", "--fail-on", "undetermined", "bad.json");

        assertThat(latchkey.out()).contains("bad.json: UNDETERMINED (10 undetermined rules, 1 in the baseline)\n");
        assertThat(strict).isEqualTo(1);
    }

    @Test
    void anEntryIsKeptWhereItsRuleCannotTell() {
        String self = CommandLineRun.sampleFacts().replace("\"mia\"", "\"ada\"");
        latchkey()
                .file("self.json", self)
                .run("check", "--facts", "self.json", "--baseline", "self-known.json", "--update-baseline", "bad.json");
        String recorded = latchkey().read("self-known.json");
        assertThat(recorded).contains("revoke-not-self");
        CommandLineRun latchkey = latchkey();

        latchkey.run("check", "--baseline", "self-known.json", "bad.json");
        latchkey().run("check", "--baseline", "self-known.json", "--update-baseline", "bad.json");

        assertThat(latchkey.out()).doesNotContain("no longer needed");
        assertThat(latchkey().read("self-known.json")).isEqualTo(recorded);
    }

    @Test
    void anEntryIsKeptWhereTheTextCannotBeReadAnyMore() {
        CommandLineRun latchkey = latchkey();

        int exit = latchkey.file("bad.json", BAD.substring(0, 60)).check("--baseline", "known.json", "bad.json");

        assertThat(latchkey.out()).contains("error[json-syntax]").doesNotContain("no longer needed");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void anEntryIsKeptWhereItsRuleIsNotAsked() {
        CommandLineRun latchkey = latchkey();

        latchkey.file("bad.json", "{}").run("check", "--operation", "approve", "--baseline", "known.json", "bad.json");

        assertThat(latchkey.out()).doesNotContain("no longer needed");
    }

    @Test
    void jsonCountsWhatIsKnownAndListsWhatIsObsolete() {
        DocumentedSchema schema = DocumentedSchema.of("check-output.schema.json");
        CommandLineRun known = latchkey();
        known.check("--baseline", "known.json", "--format", "json", "bad.json");
        assertThat(known.out()).contains("\"verdict\":\"PASS\",\"known\":1,\"findings\":[]");
        schema.accepts(known.out());
        CommandLineRun mended = latchkey();

        mended.file("bad.json", GOOD).check("--baseline", "known.json", "--format", "json", "bad.json");

        assertThat(mended.out())
                .endsWith("],\"obsolete\":[{\"input\":\"bad.json\",\"rule\":\"revoke-single-identity\","
                        + "\"pointer\":\"/requestedFor\",\"count\":1}]}\n");
        schema.accepts(mended.out());
    }

    @Test
    void sarifSuppressesWhatIsKnownAndNotesWhatIsObsolete() {
        CommandLineRun known = latchkey();
        known.check("--baseline", "known.json", "--format", "sarif", "bad.json");
        assertThat(known.out())
                .contains("\"suppressions\":[{\"kind\":\"external\",\"status\":\"accepted\","
                        + "\"justification\":\"The baseline records it.\",\"location\":{\"physicalLocation\":{"
                        + "\"artifactLocation\":{\"uri\":\"known.json\"}}}}]");
        DocumentedSchema.ofSarif().accepts(known.out());
        CommandLineRun mended = latchkey();

        mended.file("bad.json", DOUBTFUL).check("--baseline", "known.json", "--format", "sarif", "bad.json");

        assertThat(mended.out())
                .contains(
                        "\"suppressions\":[]}",
                        "\"toolConfigurationNotifications\":[{\"level\":\"note\",\"message\":{\"text\":"
                                + "\"The baseline no longer needs its entry for revoke-single-identity at /requestedFor.\"}");
        DocumentedSchema.ofSarif().accepts(mended.out());
    }

    @Test
    void otherFormatsTellOfTheBaselineToo() {
        latchkey().file("bad.json", BAD + " ").file("mended.json", BAD);
        latchkey().check("--baseline", "known.json", "--update-baseline", "bad.json", "mended.json");
        latchkey().file("mended.json", GOOD);

        assertThat(report("github")).isEqualTo("""
                        ::notice file=mended.json,title=baseline::1 entry of the baseline is no longer needed: revoke-single-identity at /requestedFor%0ATake out what is no longer needed with --update-baseline.
                        2 files: 2 PASS (1 in the baseline)
                        """);
        assertThat(report("markdown"))
                .contains(
                        "### `bad.json`\n\n**PASS (1 in the baseline)**\n",
                        """
                        **PASS**

                        No longer needed in the baseline:

                        - `revoke-single-identity at /requestedFor`
                        """,
                        "\nWith a baseline, a verdict is about what the baseline does not record.\n");
        assertThat(report("junit")).contains("<system-out>in the baseline: 1</system-out>");
        assertThat(report("jsonl")).contains("\"known\":1").hasLineCount(2);
    }

    private String report(String format) {
        CommandLineRun latchkey = latchkey();
        latchkey.check("--baseline", "known.json", "--format", format, "bad.json", "mended.json");
        return latchkey.out();
    }

    private CommandLineRun latchkey() {
        return new CommandLineRun(folder);
    }
}
