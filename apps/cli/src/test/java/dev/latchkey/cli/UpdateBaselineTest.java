package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.BAD;
import static dev.latchkey.cli.CommandLineRun.DOUBTFUL;
import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateBaselineTest {
    private static final DocumentedSchema SCHEMA = DocumentedSchema.of("baseline.schema.json");

    private static final String BOTH = """
            {
              "version": 1,
              "findings": [
                {"input": "bad.json", "pointer": "/requestedFor", "rule": "revoke-single-identity", "value": "dddd606c5ca65048aa4e2835f68f14b9"},
                {"input": "doubtful.json", "pointer": "/note", "rule": "unknown-field", "value": "cf5171a24e2539c45f05faf7e5406c3c"}
              ]
            }
            """;

    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder)
                .file("good.json", GOOD)
                .file("bad.json", BAD)
                .file("doubtful.json", DOUBTFUL);
    }

    @Test
    void writesALineForEveryViolationInTheSameOrderWhateverTheOrderOfFiles() {
        int exit = update("doubtful.json", "good.json", "bad.json");

        assertThat(latchkey.read("known.json")).isEqualTo(BOTH);
        assertThat(latchkey.out()).contains("3 files: 3 PASS (2 in the baseline)\n");
        assertThat(latchkey.err()).isEmpty();
        assertThat(exit).isZero();
        SCHEMA.acceptsLines(BOTH);
    }

    @Test
    void writesABaselineThatKnowsNothing() {
        update("good.json");

        assertThat(latchkey.read("known.json")).isEqualTo("{\n  \"version\": 1,\n  \"findings\": []\n}\n");
        SCHEMA.acceptsLines(latchkey.read("known.json"));
    }

    @Test
    void writesNothingWhereNothingChanges() throws IOException {
        String byHand = BOTH.replace("\n", "\n\n");
        latchkey.file("known.json", byHand);
        FileTime before = FileTime.fromMillis(1);
        Files.setLastModifiedTime(folder.resolve("known.json"), before);

        update("bad.json", "doubtful.json");

        assertThat(latchkey.read("known.json")).isEqualTo(byHand);
        assertThat(Files.getLastModifiedTime(folder.resolve("known.json"))).isEqualTo(before);
    }

    @Test
    void takesOutWhatIsNotFoundAnyMoreAndKeepsFilesThatWereNotChecked() {
        latchkey.file("known.json", BOTH).file("bad.json", GOOD);

        update("bad.json");

        assertThat(latchkey.read("known.json")).contains("doubtful.json").doesNotContain("bad.json");
    }

    @Test
    void forgetsFilesThatAreGone() throws IOException {
        latchkey.file("known.json", BOTH);
        Files.delete(folder.resolve("doubtful.json"));

        update("good.json");

        assertThat(latchkey.read("known.json")).contains("bad.json").doesNotContain("doubtful.json");
    }

    @Test
    void twoLinesForTheSameFindingAddUp() {
        String line = BOTH.lines().skip(3).findFirst().orElseThrow();
        latchkey.file("known.json", BOTH.replace(line, line + "\n" + line))
                .file("a.jsonl", "")
                .check("--baseline", "known.json", "bad.json");

        assertThat(latchkey.out())
                .contains(
                        "bad.json: 1 entry of the baseline is no longer needed: revoke-single-identity at /requestedFor\n");
    }

    @Test
    void standardInputIsRememberedUnderItsName() {
        latchkey.in(BAD);

        update("-");

        assertThat(latchkey.read("known.json")).contains("{\"input\": \"<stdin>\", ");
        assertThat(new CommandLineRun(folder).in(BAD).check("--baseline", "known.json", "-"))
                .isZero();
    }

    @Test
    void isNotWrittenIfNotAllFilesCouldBeRead() {
        int exit = update("bad.json", "missing.json");

        assertThat(latchkey.err()).isEqualTo("""
                        latchkey: missing.json: there is no such file; check its name and the folder that you are in
                        latchkey: known.json: the baseline is not written, because not everything could be checked
                        """);
        assertThat(folder.resolve("known.json")).doesNotExist();
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void saysThatItCannotBeWritten() throws IOException {
        Files.createDirectory(folder.resolve("known"));

        int exit = latchkey.check("--baseline", "none/known.json", "--update-baseline", "bad.json");

        assertThat(latchkey.err()).isEqualTo("latchkey: none/known.json: there is no such folder; make it first\n");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void needsTheNameOfAFile() {
        assertThat(latchkey.check("--update-baseline", "bad.json")).isEqualTo(2);
        assertThat(latchkey.err()).isEqualTo("""
                        latchkey: --update-baseline needs --baseline FILE, the file to write
                        Try "latchkey check --help".
                        """);
    }

    @Test
    void cannotWriteToStandardInput() {
        assertThat(latchkey.check("--baseline", "-", "--update-baseline", "bad.json"))
                .isEqualTo(2);
        assertThat(latchkey.err())
                .startsWith("latchkey: --update-baseline cannot write to standard input; name a file\n");
    }

    @Test
    void aBaselineThatIsNotThereIsNamedAndNothingIsChecked() {
        int exit = latchkey.check("--baseline", "known.json", "bad.json");

        assertThat(latchkey.err())
                .isEqualTo("latchkey: known.json: there is no such baseline; write one with --update-baseline\n");
        assertThat(latchkey.out()).isEmpty();
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void aWrongBaselineIsNamedWithItsPlaceAndNothingIsChecked() {
        latchkey.file("known.json", BOTH.replace("unknown-field", "unknown-feld"));

        int exit = latchkey.check("--baseline", "known.json", "--update-baseline", "bad.json");

        assertThat(latchkey.err())
                .isEqualTo(
                        "latchkey: known.json:5:60: /findings/1/rule: there is no rule \"unknown-feld\"; take out the"
                                + " entry, or delete the file and create it again with --update-baseline\n");
        assertThat(latchkey.out()).isEmpty();
        assertThat(exit).isEqualTo(2);
    }

    private int update(String... files) {
        String[] args = new String[files.length + 3];
        args[0] = "--baseline";
        args[1] = "known.json";
        args[2] = "--update-baseline";
        System.arraycopy(files, 0, args, 3, files.length);
        return latchkey.check(args);
    }
}
