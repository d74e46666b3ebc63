package dev.latchkey.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void start() throws IOException {
        file = Files.writeString(folder.resolve("secret.json"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void nobodyReadsTheUnfinishedFileWhoMayNotReadTheFile() throws IOException {
        try (WholeFile whole = WholeFile.at(file)) {
            whole.getStream().write('x');

            assertThat(Files.getPosixFilePermissions(folder.resolve("secret.json.latchkey-part")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }

        assertThat(file).hasContent("before");
    }

    @Test
    void removesAllThatKilledRunsLeft() throws IOException {
        Files.writeString(folder.resolve("secret.json.latchkey-part"), "half");

        write("after");

        assertThat(file).hasContent("after");
        assertThat(names()).containsExactly("secret.json");
    }

    @Test
    void sparesWhatAnotherStillWrites() throws IOException {
        try (WholeFile other = WholeFile.at(file)) {
            other.getStream().write('o');

            write("ours");

            assertThat(file).hasContent("ours");
            assertThat(names()).containsExactly("secret.json", "secret.json.latchkey-part");
            other.keep();
        }
        assertThat(file).hasContent("o");
    }

    @Test
    void countsOtherHardLinks() throws IOException {
        Files.createLink(folder.resolve("one"), file);
        Files.createLink(folder.resolve("two"), file);

        try (WholeFile whole = WholeFile.at(file)) {
            assertThat(whole.getOtherNames()).isEqualTo(2);
        }
        try (WholeFile whole = WholeFile.at(folder.resolve("new"))) {
            assertThat(whole.getOtherNames()).isZero();
        }
    }

    private void write(String text) throws IOException {
        try (WholeFile whole = WholeFile.at(file)) {
            whole.getStream().write(text.getBytes(StandardCharsets.UTF_8));
            whole.keep();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(found -> found.getFileName().toString()).sorted().toList();
        }
    }
}
