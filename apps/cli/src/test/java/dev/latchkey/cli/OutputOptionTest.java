package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.BAD;
import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputOptionTest {
    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder).file("good.json", GOOD).file("bad.json", BAD);
    }

    @Test
    void theReportGoesIntoTheFileAndNowhereElse() {
        int exit = latchkey.check("--output", "report.txt", "bad.json");

        assertThat(latchkey.out()).isEmpty();
        assertThat(latchkey.read("report.txt"))
                .startsWith("bad.json:3:19: error[")
                .endsWith("bad.json: FAIL (1 error)\n");
        assertThat(exit).isEqualTo(1);
        assertThat(files()).doesNotContain("report.txt.part");
    }

    @Test
    void aReportThatIsThereIsReplaced() {
        latchkey.file("report.txt", "old").check("--output", "report.txt", "good.json");

        assertThat(latchkey.read("report.txt")).startsWith("good.json: PASS\n");
    }

    @Test
    void anEmptyNameIsNoFile() {
        assertThat(latchkey.check("--output", "", "good.json")).isEqualTo(2);
        assertThat(latchkey.err())
                .isEqualTo("latchkey: the name of a file is empty; write one, or see why nothing is put there\n");
    }

    @Test
    void aReportOfFilesThatCouldNotAllBeReadIsStillWhole() {
        int exit = latchkey.check("--output", "report.json", "--format", "json", "missing.json");

        assertThat(latchkey.read("report.json")).isEqualTo("{\"results\":[]}\n");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void whenTheCheckBreaksOffTheOldReportStays() {
        BrokenInput broken = new BrokenInput(() -> {
            throw new IllegalStateException("out of order");
        });

        int exit = latchkey.in(broken).file("report.txt", "old").check("--output", "report.txt", "good.json", "-");

        assertThat(latchkey.read("report.txt")).isEqualTo("old");
        assertThat(files()).containsExactlyInAnyOrder("good.json", "bad.json", "facts.json", "report.txt");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void wrongFactsLeaveTheOldReportAlone() {
        latchkey.file("report.txt", "old")
                .file("wrong.json", "[]")
                .run("check", "--facts", "wrong.json", "--output", "report.txt", "good.json");

        assertThat(latchkey.read("report.txt")).isEqualTo("old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad.json", "facts.json", "latchkey.yaml", "known.json"})
    void whatIsReadIsNotOverwritten(String name) {
        latchkey.file("latchkey.yaml", "apiVersion: v1\n")
                .file("facts.json", "{}")
                .file("known.json", "{\"version\": 1, \"findings\": []}");
        String before = latchkey.read(name);

        int exit = latchkey.run(
                "check",
                "--facts",
                "facts.json",
                "--baseline",
                "known.json",
                "--output",
                name,
                "good.json",
                "bad.json");

        assertThat(latchkey.err())
                .isEqualTo("latchkey: " + name
                        + ": this file is read, too, and would be overwritten; name another file to write\n");
        assertThat(latchkey.read(name)).isEqualTo(before);
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void aBaselineThatIsStillToBeWrittenIsNotTheReport() {
        int exit = latchkey.run(
                "check", "--baseline", "known.json", "--update-baseline", "--output", "./known.json", "bad.json");

        assertThat(latchkey.err())
                .isEqualTo("latchkey: ./known.json: this file is read, too, as known.json, and would be overwritten;"
                        + " name another file to write\n");
        assertThat(files()).doesNotContain("known.json");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no such links")
    void aLinkToWhatIsReadIsNotOverwritten() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.json"), Path.of("bad.json"));

        int exit = latchkey.run("check", "--output", "link.json", "bad.json");

        assertThat(latchkey.err())
                .isEqualTo("latchkey: link.json: this file is read, too, as bad.json, and would be overwritten;"
                        + " name another file to write\n");
        assertThat(latchkey.read("bad.json")).isEqualTo(BAD);
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void refusesAFolder() throws IOException {
        Files.createDirectory(folder.resolve("reports"));

        int exit = latchkey.check("--output", "reports", "good.json");

        assertThat(latchkey.err()).isEqualTo("latchkey: reports: this is a folder; name a file in it\n");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        int exit = latchkey.check("--output", "reports/a.txt", "good.json");

        assertThat(latchkey.err()).isEqualTo("latchkey: reports/a.txt: there is no such folder; make it first\n");
        assertThat(latchkey.out()).isEmpty();
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void refusesANameThatCannotBeAFile() {
        int exit = latchkey.check("--output", "a\0", "good.json");

        assertThat(latchkey.err())
                .isEqualTo("latchkey: a\u2400: this cannot be the name of a file here; check its characters and the"
                        + " locale\n");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void aFileIsNoTerminal() {
        latchkey.terminal().check("--output", "report.txt", "good.json");
        assertThat(latchkey.read("report.txt")).startsWith("good.json: PASS\n");

        latchkey.check("--output", "report.txt", "--color", "always", "good.json");
        assertThat(latchkey.read("report.txt")).startsWith("\u001B[1mgood.json:");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no such links and permissions")
    void followsALinkAndKeepsPermissions() throws IOException {
        latchkey.file("real.txt", "old");
        Files.setPosixFilePermissions(folder.resolve("real.txt"), PosixFilePermissions.fromString("rw-rw----"));
        Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("real.txt"));

        latchkey.check("--output", "link.txt", "good.json");

        assertThat(folder.resolve("link.txt")).isSymbolicLink();
        assertThat(latchkey.read("real.txt")).startsWith("good.json: PASS\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("real.txt"))))
                .isEqualTo("rw-rw----");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no such device")
    void writesToADeviceAsItIs() {
        int exit = latchkey.check("--output", "/dev/null", "good.json");

        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
        assertThat(latchkey.err()).isEmpty();
        assertThat(exit).isZero();
    }

    @Test
    void aPartThatSomethingElseLeftIsNotTouched() {
        latchkey.file("report.txt.part", "not ours").check("--output", "report.txt", "good.json");

        assertThat(latchkey.read("report.txt.part")).isEqualTo("not ours");
        assertThat(latchkey.read("report.txt")).startsWith("good.json: PASS\n");
        assertThat(files()).doesNotContain("report.txt.latchkey-part");
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
