package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColourTest {
    private static final String COLOURED = "\u001B[1mgood.json:\u001B[0m \u001B[1;32mPASS\u001B[0m\n";
    private static final String PLAIN = "good.json: PASS\n";

    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder).file("good.json", GOOD);
    }

    @Test
    void coloursOnATerminal() {
        latchkey.terminal().run("check", "good.json");

        assertThat(latchkey.out()).startsWith(COLOURED);
    }

    @Test
    void staysPlainWhereNobodyLooks() {
        latchkey.environment("TERM", "xterm").run("check", "good.json");

        assertThat(latchkey.out()).startsWith(PLAIN);
    }

    @Test
    void honoursNoColor() {
        latchkey.terminal().environment("NO_COLOR", "1").run("check", "good.json");

        assertThat(latchkey.out()).startsWith(PLAIN);
    }

    @Test
    void ignoresAnEmptyNoColor() {
        latchkey.terminal().environment("NO_COLOR", "").run("check", "good.json");

        assertThat(latchkey.out()).startsWith(COLOURED);
    }

    @Test
    void staysPlainOnADumbTerminal() {
        latchkey.terminal().environment("TERM", "dumb").run("check", "good.json");

        assertThat(latchkey.out()).startsWith(PLAIN);
    }

    @Test
    void obeysTheOptionBeforeAndBehindTheCommand() {
        latchkey.terminal().run("check", "--color", "never", "good.json");
        assertThat(latchkey.out()).startsWith(PLAIN);

        CommandLineRun always = new CommandLineRun(folder).environment("NO_COLOR", "1");
        always.run("--color", "always", "check", "good.json");
        assertThat(always.out()).startsWith(COLOURED);
    }
}
