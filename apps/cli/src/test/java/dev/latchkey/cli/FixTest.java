package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.BAD;
import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixTest {
    private static final String MEANING =
            "PASS means: no documented rule is violated at level error. Whether a request is approved is for others to"
                    + " decide.\n";

    /** A date that says another zone, odd spaces, line ends of Windows, and none at the end. */
    private static final String ODD =
            "{\r\n  \"requestedFor\" : [ \"ada\" ],\r\n\t\"requestedItems\": [{\"type\": \"ROLE\", \"id\": \"audit\",\r\n"
                    + "    \"removeDate\": \"2027-01-15T22:22:23+01:00\"}]\r\n}";

    private static final String ODD_FIXED = ODD.replace("22:22:23+01:00", "21:22:23Z");

    private static final String SLIP = GOOD.replace("\"ROLE\"", "\"Role\"");

    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder);
    }

    @Test
    void putsRightWhatIsSafeAndLeavesEveryOtherByteAsItIs() throws IOException {
        int exit = latchkey.file("odd.json", ODD).check("--fix", "odd.json");

        assertThat(latchkey.out()).isEqualTo("""
                        odd.json: fixed[date-utc] at /requestedItems/0/removeDate: Write the same moment with Z.
                        odd.json: PASS
                        """ + MEANING);
        assertThat(latchkey.err()).isEmpty();
        assertThat(exit).isZero();
        assertThat(text("odd.json")).isEqualTo(ODD_FIXED);
        assertThat(names()).containsExactly("facts.json", "odd.json");
    }

    @Test
    void whatIsNotSafeIsPutRightOnlyOnRequest() throws IOException {
        latchkey.file("a.json", SLIP);

        assertThat(latchkey.check("--fix=safe", "a.json")).isEqualTo(1);
        assertThat(text("a.json")).isEqualTo(SLIP);
        assertThat(latchkey.check("--fix=unsafe", "a.json")).isZero();
        assertThat(text("a.json")).isEqualTo(GOOD);
        assertThat(latchkey.out())
                .contains(": error[item-type-known]: ")
                .contains("a.json: fixed, unsafely[item-type-known] at /requestedItems/0/type: Write the documented"
                        + " value.\n");
    }

    @Test
    void theKindIsBoundByAnEqualsSign() {
        latchkey.file("safe", GOOD);

        assertThat(latchkey.check("--fix", "safe")).isZero();
        assertThat(latchkey.check("--fix=all", "safe")).isEqualTo(2);
        assertThat(latchkey.err())
                .startsWith(
                        "latchkey: Invalid value for option '--fix': \"all\" is not a kind of fixes; choose one of safe,"
                                + " unsafe\n");
    }

    @Test
    void nothingIsWrittenWhereNothingChanges() throws IOException {
        latchkey.file("bad.json", BAD);
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(folder.resolve("bad.json"), longAgo);

        int exit = latchkey.check("--fix", "bad.json");

        assertThat(latchkey.out())
                .startsWith("bad.json:3:19: error[revoke-single-identity]")
                .contains("FAIL (1 error)");
        assertThat(exit).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(folder.resolve("bad.json"))).isEqualTo(longAgo);
    }

    @Test
    void aMarkAtTheStartGoesUnlessItsRuleIsOff() throws IOException {
        latchkey.file("a.json", "\uFEFF" + GOOD);

        latchkey.file("off.yaml", "rules: {json-byte-order-mark: off, date-utc: off}")
                .check("--settings", "off.yaml", "--fix", "a.json");
        assertThat(text("a.json")).startsWith("\uFEFF");

        latchkey.file("b.json", "\uFEFF" + ODD).check("--settings", "off.yaml", "--fix", "b.json");
        latchkey.check("--fix", "a.json", "b.json");
        assertThat(text("a.json")).isEqualTo(GOOD);
        assertThat(text("b.json")).isEqualTo(ODD_FIXED);
        assertThat(latchkey.out()).contains("a.json: fixed[json-byte-order-mark]: Drop the byte order mark.\n");
    }

    @Test
    void onlyTheRulesThatAreCheckedFix() throws IOException {
        latchkey.file("latchkey.yaml", "rules: {date-utc: off}")
                .file("odd.json", ODD)
                .check("--fix", "odd.json");

        assertThat(text("odd.json")).isEqualTo(ODD);
    }

    @Test
    void standardInputGoesFixedToStandardOutputAndTheReportToStandardError() {
        int exit = latchkey.in(ODD).check("--fix", "-");

        assertThat(latchkey.out()).isEqualTo(ODD_FIXED);
        assertThat(latchkey.err()).isEqualTo("""
                        <stdin>: fixed[date-utc] at /requestedItems/0/removeDate: Write the same moment with Z.
                        <stdin>: PASS
                        """ + MEANING);
        assertThat(exit).isZero();
    }

    @Test
    void standardInputThatIsNotUtf8CannotBeWrittenOn() {
        int exit = latchkey.in(new ByteArrayInputStream(new byte[] {'{', '"', (byte) 0xE9, '"', '}'}))
                .check("--fix", "-");

        assertThat(latchkey.err())
                .endsWith("latchkey: -: this is not UTF-8 and cannot be written on as text; convert it first\n");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void everyLineIsFixedForItselfAndTheOthersStayAsTheyAre() throws IOException {
        String date = GOOD.strip().replace("}]", ", \"removeDate\": \"2027-01-15T22:22:23+01:00\"}]");
        String lines = GOOD + "\n \t\r\n" + date + "\r\n[ broken\n" + date;

        latchkey.file("a.jsonl", lines).check("--lines", "--fix", "a.jsonl");

        assertThat(text("a.jsonl")).isEqualTo(lines.replace("22:22:23+01:00", "21:22:23Z"));
        assertThat(latchkey.out())
                .startsWith("""
                        a.jsonl:4: fixed[date-utc] at /requestedItems/0/removeDate: Write the same moment with Z.
                        a.jsonl:5:1: error[json-type]""")
                .contains("\na.jsonl:6: fixed[date-utc] at ")
                .contains("\na.jsonl: 3 PASS, 1 FAIL (2 errors)\n");
    }

    @Test
    void aDryRunPrintsADiffAndWritesNothing() throws IOException {
        int exit = latchkey.file("odd.json", ODD).check("--fix", "--dry-run", "odd.json");

        assertThat(latchkey.out()).isEqualTo("""
                        --- odd.json
                        +++ odd.json
                        @@ -1,5 +1,5 @@
                         {\r
                           "requestedFor" : [ "ada" ],\r
                         \t"requestedItems": [{"type": "ROLE", "id": "audit",\r
                        -    "removeDate": "2027-01-15T22:22:23+01:00"}]\r
                        +    "removeDate": "2027-01-15T21:22:23Z"}]\r
                         }
                        \\ No newline at end of file
                        """);
        assertThat(latchkey.err()).startsWith("odd.json: would fix[date-utc] at ");
        assertThat(exit).isZero();
        assertThat(text("odd.json")).isEqualTo(ODD);
    }

    @Test
    void aDryRunOfLinesPrintsOneChangeForEachLine() {
        String date = GOOD.strip().replace("}]", ", \"removeDate\": \"2027-01-15T22:22:23+01:00\"}]");

        latchkey.file("a.jsonl", date + "\n" + GOOD + date).check("--lines", "--fix", "--dry-run", "a.jsonl");

        String fixed = date.replace("22:22:23+01:00", "21:22:23Z");
        assertThat(latchkey.out())
                .isEqualTo("--- a.jsonl\n+++ a.jsonl\n@@ -1 +1 @@\n-" + date + "\n+" + fixed + "\n@@ -3 +3 @@\n-" + date
                        + "\n\\ No newline at end of file\n+" + fixed + "\n\\ No newline at end of file\n");
    }

    @Test
    void aDryRunIsOneOfFixing() {
        assertThat(latchkey.file("odd.json", ODD).check("--dry-run", "odd.json"))
                .isEqualTo(2);
        assertThat(latchkey.err()).isEqualTo("latchkey: --dry-run shows what --fix would do; add --fix\n");
    }

    @Test
    void aDryRunUpdatesNoBaseline() {
        latchkey.file("odd.json", ODD);

        assertThat(latchkey.check("--fix", "--dry-run", "--baseline", "known.json", "--update-baseline", "odd.json"))
                .isEqualTo(2);
        assertThat(latchkey.err())
                .isEqualTo(
                        "latchkey: --dry-run writes no file, and --update-baseline is to write one; use one of them\n");
        assertThat(folder.resolve("known.json")).doesNotExist();
    }

    @Test
    void aBaselineIsAboutWhatRemains() {
        latchkey.file(
                "bad.json", BAD.replace("\"comment\"", "\"removeDate\": \"2027-01-15T22:22:23+01:00\", \"comment\""));

        latchkey.check("--fix", "--baseline", "known.json", "--update-baseline", "bad.json");
        int exit = latchkey.check("--strict", "--baseline", "known.json", "bad.json");

        assertThat(latchkey.out())
                .contains("bad.json: fixed[date-utc] at ")
                .doesNotContain("no longer needed")
                .contains("in the baseline)");
        assertThat(exit).isZero();
    }

    @Test
    void aReportThatGoesIntoAFileIsWrittenThere() throws IOException {
        latchkey.in(ODD).check("--fix", "--output", "report.txt", "-");

        assertThat(latchkey.out()).isEqualTo(ODD_FIXED);
        assertThat(latchkey.err()).isEmpty();
        assertThat(text("report.txt")).startsWith("<stdin>: fixed[date-utc] at ");
    }

    @Test
    void jsonLinesListWhatWasFixedInEachBody() {
        latchkey.file("odd.json", ODD)
                .file("good.json", GOOD)
                .check("--fix", "--format", "jsonl", "odd.json", "good.json");

        assertThat(latchkey.out().lines())
                .satisfiesExactly(
                        odd -> assertThat(odd).contains("\"fixes\":[{\"rule\":\"date-utc\","),
                        good -> assertThat(good).doesNotContain("\"fixes\""));
    }

    @Test
    void aLinkStaysALinkAndTheFileBehindItKeepsItsPermissions() throws IOException {
        latchkey.file("odd.json", ODD);
        Files.setPosixFilePermissions(folder.resolve("odd.json"), PosixFilePermissions.fromString("rw-rw-r--"));
        Files.createSymbolicLink(folder.resolve("link.json"), Path.of("odd.json"));

        assertThat(latchkey.check("--fix", "link.json")).isZero();

        assertThat(folder.resolve("link.json")).isSymbolicLink();
        assertThat(text("odd.json")).isEqualTo(ODD_FIXED);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("odd.json"))))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void aFileThatIsWriteProtectedIsLeftAlone() throws IOException {
        latchkey.file("odd.json", ODD).file("good.json", GOOD);
        Files.setPosixFilePermissions(folder.resolve("odd.json"), PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(folder.resolve("good.json"), PosixFilePermissions.fromString("r--r--r--"));

        assertThat(latchkey.check("--fix", "good.json")).isZero();
        assertThat(latchkey.check("--fix", "odd.json")).isEqualTo(2);

        assertThat(latchkey.err())
                .isEqualTo(
                        "latchkey: odd.json: this file may not be written, and is as it was; ask for permission to write"
                                + " it\n");
        assertThat(text("odd.json")).isEqualTo(ODD);
    }

    @Test
    void nothingIsCalledFixedThatIsNot() throws IOException {
        latchkey.file("odd.json", ODD);
        Files.setPosixFilePermissions(folder.resolve("odd.json"), PosixFilePermissions.fromString("r--r--r--"));

        assertThat(latchkey.check("--fix", "odd.json")).isEqualTo(2);

        assertThat(latchkey.out()).doesNotContain("fixed[", "PASS (");
        assertThat(text("odd.json")).isEqualTo(ODD);
    }

    @Test
    void whatAKilledRunLeftIsRemoved() throws IOException {
        latchkey.file("odd.json", ODD)
                .file("odd.json.latchkey-part", "{\"half")
                .file("odd.json.latchkey-part1", "{\"quarter")
                .check("--fix", "odd.json");

        assertThat(text("odd.json")).isEqualTo(ODD_FIXED);
        assertThat(names()).containsExactly("facts.json", "odd.json");
    }

    @Test
    void anotherHardLinkIsSpokenOf() throws IOException {
        latchkey.file("odd.json", ODD);
        Files.createLink(folder.resolve("twin.json"), folder.resolve("odd.json"));

        assertThat(latchkey.check("--fix", "odd.json")).isZero();

        assertThat(latchkey.err())
                .isEqualTo("latchkey: odd.json: this file has 1 more hard link, which still leads to the text before it"
                        + " was fixed; make the link again\n");
        assertThat(text("odd.json")).isEqualTo(ODD_FIXED);
        assertThat(text("twin.json")).isEqualTo(ODD);
    }

    @Test
    void jsonListsWhatWasFixedInEachBody() {
        latchkey.file("odd.json", ODD)
                .file("good.json", GOOD)
                .check("--fix", "--format", "json", "odd.json", "good.json");

        DocumentedSchema schema = DocumentedSchema.of("check-output.schema.json");
        schema.accepts(latchkey.out());
        assertThat(latchkey.out())
                .contains(
                        "{\"input\":\"odd.json\",\"operation\":\"create\",\"apiVersion\":\"v1\",\"verdict\":\"PASS\",\"fixes\":["
                                + "{\"rule\":\"date-utc\",\"pointer\":\"/requestedItems/0/removeDate\",\"description\":\"Write the same"
                                + " moment with Z.\",\"safe\":true}],\"findings\":[],\"undetermined\":[]}")
                .containsOnlyOnce("\"fixes\"");
        schema.refuses(latchkey.out().replace("\"safe\":true", "\"safe\":1"));
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
