package dev.latchkey.verification.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Looks for inputs that break a reader, with Jazzer, in a process of its own for each target: {@code -Pfuzz
 * -Dfuzz.seconds=60}. An input that takes longer than a minute, or more memory than the process has, is a failure, too.
 * What is found is written to the {@linkplain FuzzCorpus corpus}.
 */
@Tag("fuzz")
class FuzzingTest {
    private static final String SECONDS = System.getProperty("latchkey.fuzz.seconds", "5");

    @ParameterizedTest
    @EnumSource
    void noInputBreaksAReader(FuzzTarget target, @TempDir Path folder) throws IOException, InterruptedException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        int number = 0;
        for (byte[] seed : target.seeds()) {
            Files.write(corpus.resolve("seed-" + number++), seed);
        }
        Path found = Files.createDirectories(FuzzCorpus.folder(target));
        Path log = folder.resolve("log");

        int exit = new ProcessBuilder(command(target, corpus, found))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();

        assertThat(exit).as(end(log)).isZero();
        System.out.println(target + ": " + runs(log));
    }

    private static List<String> command(FuzzTarget target, Path corpus, Path found) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzEntry.class.getName(),
                "--target_args=" + target.name().toLowerCase(Locale.ROOT),
                "--instrumentation_includes=dev.latchkey.**",
                "--reproducer_path=" + corpus.getParent(),
                "-artifact_prefix=" + found + File.separator,
                "-max_total_time=" + SECONDS,
                "-max_len=4096",
                "-timeout=60",
                "-rss_limit_mb=2048",
                "-seed=1",
                corpus.toString());
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String end(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        return lines.stream()
                .filter(line -> !line.startsWith("INFO: Instrumented"))
                .skip(Math.max(0, lines.size() - 400))
                .collect(Collectors.joining("\n"));
    }

    private static String runs(Path log) throws IOException {
        return Files.readAllLines(log, StandardCharsets.ISO_8859_1).stream()
                .filter(line -> line.startsWith("Done "))
                .findFirst()
                .orElse("it says nothing");
    }
}
