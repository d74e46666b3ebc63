package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.cli.shell.StandardShell;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {
    private static final String ONE_LINE = "latchkey: an error that should not happen: java.lang.IllegalStateException:"
            + " out of order; please report it with your command and what it prints with --debug\n";

    private static final InputStream OUT_OF_ORDER = new BrokenInput(() -> {
        throw new IllegalStateException("out of order");
    });

    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder).file("good.json", GOOD);
    }

    @Test
    void tellsOfADefectInOneLine() {
        int exit = latchkey.in(OUT_OF_ORDER).run("check", "-");

        assertThat(latchkey.err()).isEqualTo(ONE_LINE);
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void showsTheTraceToThoseWhoAskForIt() {
        latchkey.in(OUT_OF_ORDER).run("check", "--debug", "-");

        assertThat(latchkey.err())
                .startsWith(ONE_LINE + "java.lang.IllegalStateException: out of order\n\tat dev.latchkey.cli");
    }

    @Test
    void showsTheTraceIfTheEnvironmentAsksForIt() {
        latchkey.environment("LATCHKEY_DEBUG", "1").in(OUT_OF_ORDER).run("check", "-");

        assertThat(latchkey.err()).startsWith(ONE_LINE + "java.lang.IllegalStateException");
    }

    @Test
    void tellsOfAVirtualMachineErrorInOneLineToo() {
        BrokenInput overflowing = new BrokenInput(() -> {
            throw new StackOverflowError();
        });

        int exit = latchkey.in(overflowing).run("check", "-");

        assertThat(latchkey.err())
                .isEqualTo("latchkey: an error that should not happen: java.lang.StackOverflowError;"
                        + " please report it with your command and what it prints with --debug\n");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void saysWhatToDoWhereMemoryIsNotEnough() {
        BrokenInput endless = new BrokenInput(() -> {
            throw new OutOfMemoryError("Java heap space");
        });

        int exit = latchkey.in(endless).run("check", "-");

        assertThat(latchkey.err())
                .isEqualTo(
                        "latchkey: there is not enough memory; check less at a time, or give Java more, for example with"
                                + " LATCHKEY_JAVA=-Xmx4g\n");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void endsQuietlyWhenTheReaderHasGone() {
        int exit = latchkey.run(broken("Broken pipe"), "check", "good.json");

        assertThat(latchkey.err()).isEmpty();
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void endsQuietlyWhenTheReaderOfHelpHasGone() {
        assertThat(latchkey.run(broken("Broken pipe"), "check", "--help")).isEqualTo(2);
        assertThat(latchkey.err()).isEmpty();
    }

    @Test
    void saysThatTheOutputCannotBeWritten() {
        int exit = latchkey.run(broken("No space left on device"), "check", "good.json");

        assertThat(latchkey.err()).isEqualTo("latchkey: the output cannot be written: No space left on device\n");
        assertThat(exit).isEqualTo(2);
    }

    private static PrintWriter broken(String reason) {
        return StandardShell.utf8(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        });
    }
}
