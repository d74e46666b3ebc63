package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.cli.command.CheckFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrainingTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandOfTheTrainingDoesItsWork(String command) throws IOException {
        Training.write(folder);
        CommandLineRun run = new CommandLineRun(folder);

        assertThat(run.run(command.split(" "))).isIn(0, 1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void oneFileOfTheTrainingBreaksARuleAndTheOtherDoesNot() throws IOException {
        Training.write(folder);

        assertThat(new CommandLineRun(folder).run("check", "--no-settings", "broken.json"))
                .isEqualTo(1);
        assertThat(new CommandLineRun(folder).run("check", "--no-settings", "legal.json"))
                .isZero();
    }

    @Test
    void theTrainingChecksInEveryFormat() {
        List<String> others = Stream.of(CheckFormat.values())
                .filter(format -> format != CheckFormat.TEXT)
                .map(format -> "check --no-settings --format " + format + " broken.json legal.json")
                .toList();

        assertThat(Training.COMMANDS).containsAll(others);
    }

    static Iterable<String> commands() {
        return Training.COMMANDS;
    }
}
