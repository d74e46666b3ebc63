package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeFilesTest {
    private static final String TOO_LARGE =
            "latchkey: <stdin>: this file is too large: at most 10485760 bytes are read; check its name\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--facts", "--baseline", "--settings"})
    void aFileWithoutAnEndIsNotReadToItsEnd(String option) {
        Endless zero = new Endless();
        CommandLineRun latchkey =
                new CommandLineRun(folder).file("good.json", GOOD).in(zero);

        assertThat(latchkey.run("check", option, "-", "good.json")).isEqualTo(2);
        assertThat(latchkey.err()).isEqualTo(TOO_LARGE);
        assertThat(zero.read).isLessThan(20L * 1024 * 1024);
    }

    @Test
    void aSeedWithoutAnEndIsNotReadToItsEnd() {
        CommandLineRun latchkey = new CommandLineRun(folder).in(new Endless());

        assertThat(latchkey.run("serve", "--seed", "-", "--port", "0")).isEqualTo(2);
        assertThat(latchkey.err()).isEqualTo(TOO_LARGE);
    }

    /** Zeros, as in {@code /dev/zero}. */
    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 0;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) 0);
            read += length;
            return length;
        }
    }
}
