package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.cli.command.CheckFormat;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no names of files with such characters")
class HostileTextTest {
    private static final String HOSTILE = "\\u001B]0;x\\u0007\\n\\r\\u0085\\u202E\\u2028\\u007F\\uD800";
    private static final String NAME = "a\u001B[31m\n\u202E.json";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() {
        String body = "{\"requestType\": \"x" + HOSTILE + "\", \"note" + HOSTILE + "\": 1, \"requestedFor\": [\""
                + HOSTILE + "\"], \"requestedItems\": [{\"type\": \"" + HOSTILE + "\"}]}";
        new CommandLineRun(folder).file(NAME, body);
    }

    @ParameterizedTest
    @EnumSource(CheckFormat.class)
    void noFormatRepeatsWhatATerminalObeys(CheckFormat format) {
        assertHarmless(format, NAME, "missing\u001B[31m.json");
    }

    @ParameterizedTest
    @EnumSource(CheckFormat.class)
    void noFormatRepeatsItFromABaseline(CheckFormat format) {
        new CommandLineRun(folder).run("check", "--baseline", "k.json", "--update-baseline", NAME);
        new CommandLineRun(folder).file(NAME, CommandLineRun.GOOD);

        assertHarmless(format, "--baseline", "k.json", NAME);
    }

    @Test
    void aBaselineHoldsNoneOfIt() {
        CommandLineRun latchkey = new CommandLineRun(folder);

        latchkey.run("check", "--baseline", "k.json", "--update-baseline", NAME);

        assertThat(latchkey.read("k.json")).matches("[ -~\n]+").contains("\\u001B");
    }

    private void assertHarmless(CheckFormat format, String... args) {
        CommandLineRun latchkey = new CommandLineRun(folder);
        String[] all = new String[args.length + 3];
        all[0] = "check";
        all[1] = "--format";
        all[2] = format.toString();
        System.arraycopy(args, 0, all, 3, args.length);
        latchkey.run(all);

        assertThat(latchkey.out())
                .isNotEmpty()
                .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\u0085\\u2028&&[^\n]]");
    }
}
