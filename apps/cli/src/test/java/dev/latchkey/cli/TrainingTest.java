package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrainingTest {
    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandOfTheTrainingDoesItsWork(String command) {
        CommandLineRun run = new CommandLineRun(Path.of("")).in(Training.BODY);

        assertThat(run.run(command.split(" "))).isIn(0, 1);
        assertThat(run.err()).isEmpty();
    }

    static Iterable<String> commands() {
        return Training.COMMANDS;
    }
}
