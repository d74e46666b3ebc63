package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.BAD;
import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckFilesTest {
    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder);
    }

    @Test
    void namesAFileThatIsNotThereAndChecksTheOthers() {
        int exit =
                latchkey.file("bad.json", BAD).file("good.json", GOOD).check("bad.json", "missing.json", "good.json");

        assertThat(latchkey.err())
                .isEqualTo(
                        "latchkey: missing.json: there is no such file; check its name and the folder that you are in\n");
        assertThat(latchkey.out())
                .contains("bad.json: FAIL (1 error)\n", "good.json: PASS\n", "2 files: 1 PASS, 1 FAIL");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void checksTheFilesInAFolder() throws IOException {
        Files.createDirectory(folder.resolve("requests"));

        int exit = latchkey.file("requests/b.json", BAD)
                .file("requests/a.json", GOOD)
                .file("requests/note.txt", "")
                .check("requests/");

        assertThat(latchkey.out())
                .contains("requests/a.json: PASS\n", "requests/b.json: FAIL (1 error)\n", "2 files: 1 PASS, 1 FAIL");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void refusesAFolderWithoutFilesToCheck() throws IOException {
        Files.createDirectory(folder.resolve("requests"));

        int exit = latchkey.check("requests");

        assertThat(latchkey.err())
                .isEqualTo("latchkey: requests: there is no file in this folder whose name ends with .json; name the"
                        + " files\n");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void refusesAnEmptyName() {
        int exit = latchkey.check("");

        assertThat(latchkey.err())
                .isEqualTo("latchkey: the name of a file is empty; write one, or see why nothing is put there\n");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void refusesANameThatCannotBeAFile() {
        int exit = latchkey.check("a\0.json");

        assertThat(latchkey.err())
                .isEqualTo("latchkey: a␀.json: this cannot be the name of a file here; check its characters and the"
                        + " locale\n");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void saysThatReadingFailed() {
        BrokenInput broken = new BrokenInput(() -> {
            throw new IOException("the disk is gone");
        });

        int exit = latchkey.in(broken).check("-");

        assertThat(latchkey.err()).isEqualTo("latchkey: -: reading failed, try again: the disk is gone\n");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void leavesUnreadableFilesOutOfTheJson() {
        int exit = latchkey.check("--format", "json", "missing.json");

        assertThat(latchkey.out()).isEqualTo("{\"results\":[]}\n");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void takesNamesThatStartWithAnAtSignAsTheyAre() {
        assertThat(latchkey.file("@good.json", GOOD).check("@good.json")).isZero();
    }
}
