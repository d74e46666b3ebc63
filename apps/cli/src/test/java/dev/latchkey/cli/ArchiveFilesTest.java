package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.cli.command.Subcommands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchiveFilesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        ArchiveFiles.main(new String[] {folder.toString(), "1.2.3"});
    }

    @Test
    void thereIsAPageForTheCommandLineAndForEachCommand() throws IOException {
        try (Stream<Path> pages = Files.list(folder.resolve("man/man1"))) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("latchkey"),
                                    Subcommands.names().stream().map("latchkey-"::concat))
                            .map(name -> name + ".1")
                            .toList());
        }
    }

    @Test
    void aPageSaysWhatTheHelpSays() throws IOException {
        assertThat(Files.readString(folder.resolve("man/man1/latchkey-check.1")))
                .startsWith("""
                        .TH LATCHKEY-CHECK 1 "" "Latchkey 1.2.3" "Latchkey"
                        .SH NAME
                        latchkey\\-check \\- checks requests in files against the documented rules
                        .SH SYNOPSIS
                        latchkey check [""")
                .contains("""
                        .TP
                        \\fB\\-\\-strict\\fR
                        The same as \\-\\-fail\\-on warning.
                        """)
                .contains("\n\\fB\\-\\-color=WHEN\\fR\n")
                .contains(".SH EXAMPLES\n.nf\n  latchkey check request.json\n")
                .endsWith(".SH SEE ALSO\nlatchkey(1)\n")
                .doesNotContain("${");
        assertThat(Files.readString(folder.resolve("man/man1/latchkey.1")))
                .contains("\n.TP\n\\fBexplain\\fR\nSays what a rule demands")
                .contains("latchkey\\-check(1), ");
    }

    static Iterable<String> commands() {
        return Subcommands.names();
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "There is no bash")
    void bashCompletesEachCommandAndItsOptions(String command) throws Exception {
        assertThat(completed("latchkey", command.substring(0, 2))).contains(command);
        assertThat(completed("latchkey", command, "--")).contains("--help", "--color");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "There is no bash")
    void bashCompletesValues() throws Exception {
        assertThat(completed("latchkey", "check", "--api-version", "v2")).containsExactly("v2024", "v2025", "v2026");
        assertThat(completed("latchkey", "check", "--format", "sa")).containsExactly("sarif");
        assertThat(completed("latchkey", "check", "--operation", "bulk-c")).containsExactly("bulk-cancel");
    }

    @Test
    void theCommandPrintsTheSameCompletion() throws IOException {
        CommandLineRun run = new CommandLineRun(folder);

        assertThat(run.run("completion")).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(folder.resolve("completion/latchkey.bash")));
    }

    private String[] completed(String... words) throws IOException, InterruptedException {
        String script = "compopt() { :; }; . completion/latchkey.bash; COMP_WORDS=(" + String.join(" ", words)
                + "); COMP_CWORD=" + (words.length - 1) + "; _complete_latchkey; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("bash", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        bash.getOutputStream().close();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
        return said.strip().split("\\s+");
    }
}
