package dev.latchkey.cli.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.cli.shell.Input;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSinkTest {
    private static final byte[] BEFORE = "one\ntwo\nthree\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void start() throws IOException {
        file = Files.write(folder.resolve("a.jsonl"), BEFORE);
    }

    @Test
    void writesWhatStayedTheSameAndWhatChangedInTheirOrder() throws IOException {
        try (FileSink sink = FileSink.of(file)) {
            sink.keep(BEFORE, 0, 4);
            sink.change(new Input("a", 2), bytes("two"), bytes("2"));
            sink.keep(BEFORE, 7, BEFORE.length);
            assertThat(file).hasBinaryContent(BEFORE);
            sink.commit();
        }

        assertThat(file).hasContent("one\n2\nthree\n");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void dropsEverythingUnlessItIsCommitted() throws IOException {
        try (FileSink sink = FileSink.of(file)) {
            sink.change(new Input("a", 1), bytes("one"), bytes("1"));
        }

        assertThat(file).hasBinaryContent(BEFORE);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void leavesAFileAloneThatSomebodyElseHasChanged() throws IOException {
        try (FileSink sink = FileSink.of(file)) {
            sink.change(new Input("a", 1), bytes("one"), bytes("1"));
            Files.writeString(file, "theirs");

            assertThatExceptionOfType(FixFailedException.class)
                    .isThrownBy(sink::commit)
                    .withMessage(
                            "this file changed while it was being fixed, and is left alone; run the command again");
        }

        assertThat(file).hasContent("theirs");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void saysThatWritingFailed() throws IOException {
        try (FileSink sink = FileSink.of(file)) {
            Files.delete(file);
            Files.delete(folder);

            assertThatExceptionOfType(FixFailedException.class)
                    .isThrownBy(() -> sink.change(new Input("a", 1), bytes("one"), bytes("1")))
                    .withMessageStartingWith("this file may not be written");
        }
        Files.createDirectory(folder);
    }

    @Test
    void refusesWhatIsNoFile() {
        assertThatExceptionOfType(FixFailedException.class)
                .isThrownBy(() -> FileSink.of(folder))
                .withMessage("this is no file that can be replaced; give what is in it to standard input");
    }

    private long count() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
