package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher of the source tree with a Java and a Maven that only say what they are asked for. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The launcher is a shell script")
class LauncherTest {
    private static final Path LAUNCHER = Path.of("../../latchkey");
    private static final Path LAUNCHER_FUNCTIONS = Path.of("src/main/archive/lib/launcher.sh");

    @TempDir
    private Path folder;

    private Path home;
    private String output = "";

    @BeforeEach
    void start() throws IOException {
        home = Files.createDirectories(folder.resolve("home"));
        Files.copy(LAUNCHER, home.resolve("latchkey"));
        Files.createDirectories(home.resolve("apps/cli/src/main/archive/lib"));
        Files.copy(LAUNCHER_FUNCTIONS, home.resolve("apps/cli/src/main/archive/lib/launcher.sh"));
        Files.writeString(home.resolve("pom.xml"), "");
        Files.createDirectories(folder.resolve("jdk"));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
        script("jdk/bin/java", "echo \"ran: $*\"");
        script("bin/mvn", "echo 'no build was expected'; exit 1");
    }

    @Test
    void aFirstBuildSaysWhatItTakesAndHowFarItIs() throws Exception {
        script("bin/mvn", """
                echo '[INFO] Building Latchkey model 1.0                    [1/2]'
                for i in $(seq 100); do echo "Downloaded from somewhere: $i"; done
                echo '[INFO] Building Latchkey command line 1.0             [2/2]'
                : >apps/cli/target/latchkey.jar""");

        assertThat(run()).isZero();

        assertThat(output).startsWith("""
                        latchkey: building for the first time: a minute, or some more while Maven fetches what it needs, about 120 MB if it has nothing yet.
                        latchkey: building Latchkey model 1.0 [1/2]
                        latchkey: 100 files fetched
                        latchkey: building Latchkey command line 1.0 [2/2]
                        """).contains("ran: ");
    }

    @Test
    void aFirstBuildWithoutNetworkSaysSo() throws Exception {
        script("bin/mvn", """
                echo '[INFO] Scanning for projects...'
                echo '[ERROR] Plugin p:1 or one of its dependencies could not be resolved: Could not transfer artifact p:1'
                exit 1""");

        assertThat(run()).isEqualTo(2);

        assertThat(output)
                .doesNotContain("[INFO]")
                .contains("[ERROR] Plugin p:1")
                .endsWith(
                        "latchkey: Maven could not fetch what the build needs, see above; connect to the network or give"
                                + " Maven a mirror, and try again\n");
    }

    @Test
    void aBuildThatFailsShowsWhyAndLeavesNoHalfBuild() throws Exception {
        script("bin/mvn", "echo '[ERROR] a.java: broken'; : >apps/cli/target/latchkey.jar; exit 1");

        assertThat(run()).isEqualTo(2);
        assertThat(output)
                .contains("[ERROR] a.java: broken\nlatchkey: the build failed, see above; correct the sources");
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void aReadOnlyCheckoutRunsItsLastBuild() throws Exception {
        Path jar = Files.createDirectories(home.resolve("apps/cli/target")).resolve("latchkey.jar");
        Files.writeString(jar, "");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        script("bin/mkdir", "case $* in -p*) exec /bin/mkdir \"$@\" ;; *) exit 1 ;; esac");

        assertThat(run()).isZero();

        assertThat(output)
                .startsWith(
                        "latchkey: the sources look newer than the build, but the folder is read-only; this is the last"
                                + " build.\n")
                .contains("ran: ");
    }

    @Test
    void eachCommandRunsOnTheCompilersAndTheMemoryThatItNeeds() throws Exception {
        script("bin/mvn", ": >apps/cli/target/latchkey.jar");
        String fast = "-XX:TieredStopAtLevel=1";

        assertThat(options("check", "a.json")).contains(fast).doesNotContain("-Xmn");
        assertThat(options("check", "--lines", "a.jsonl")).contains("-Xmn16m").doesNotContain(fast);
        assertThat(options("plan", "wanted.csv")).contains("-Xmn64m").doesNotContain(fast);
        assertThat(options("submit", "plan.jsonl")).doesNotContain(fast).doesNotContain("-Xmn");
    }

    @Test
    void theLauncherForWindowsChoosesTheSameCompilersAndMemory() throws Exception {
        script("bin/mvn", ": >apps/cli/target/latchkey.jar");
        String options = String.join(
                " ", options("check", "a.json"), options("check", "--lines", "a.jsonl"), options("plan", "wanted.csv"));

        assertThat(Files.readString(Path.of("src/main/archive/bin/latchkey.cmd")))
                .contains(Pattern.compile("-X(?:m|X:(?!SharedArchiveFile))\\S+")
                        .matcher(options)
                        .results()
                        .map(MatchResult::group)
                        .toList());
    }

    /** Returns what the launcher gives to the Java before the jar. */
    private String options(String... arguments) throws IOException, InterruptedException {
        assertThat(run(arguments)).isZero();
        String ran = output.substring(output.lastIndexOf("ran: "));
        return ran.substring(0, ran.indexOf(" -jar "));
    }

    private int run() throws IOException, InterruptedException {
        return run("demo");
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("sh", home.resolve("latchkey").toString()).redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().merge("PATH", folder.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        Process process = builder.start();
        process.getOutputStream().close();
        output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }

    private void script(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(folder.resolve(name).resolveSibling("."));
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
