package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.cli.shell.StandardShell;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class CheckManyLinesTest {
    private static final String NO_TYPE = "{\"requestedFor\": [\"ada\"], \"requestedItems\": [{\"id\": \"audit\"}]}\n";
    private static final DocumentedSchema SCHEMA = DocumentedSchema.of("check-output.schema.json");

    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder);
    }

    /** Lines of any length, so that line feeds stand at every place of eight bytes, beside bytes that look like them. */
    @Test
    void findsTheEndOfEveryLine() {
        List<String> ends = List.of("", "\u010A", "\u000B", "\u008A\u0A0A", "\r");
        List<String> lines = IntStream.range(0, 40)
                .boxed()
                .flatMap(length -> ends.stream().map(end -> "x" + "y".repeat(length) + end))
                .toList();

        latchkey.file("a.jsonl", String.join("\n", lines)).check("--lines", "--format", "github", "a.jsonl");

        assertThat(linesToldOf())
                .isEqualTo(IntStream.rangeClosed(1, lines.size()).boxed().toList());
    }

    private List<Integer> linesToldOf() {
        return Pattern.compile("line=([0-9]+)")
                .matcher(latchkey.out())
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .toList();
    }

    /** Batches are used again: long lines before and after many short ones. */
    @Test
    void tellsOfTheRightLineAfterOnesOfAnotherLength() {
        String wrong = " ".repeat(600_000) + NO_TYPE;
        String many = GOOD.repeat(2_000);

        latchkey.file("a.jsonl", (many + wrong.repeat(5) + NO_TYPE).repeat(3))
                .check("--lines", "--format", "github", "a.jsonl");

        assertThat(linesToldOf())
                .isEqualTo(IntStream.rangeClosed(1, 3 * 2_006)
                        .filter(line -> (line - 1) % 2_006 >= 2_000)
                        .boxed()
                        .toList());
    }

    /** More lines than fit into all batches that are under way at once, every third of them wrong. */
    @Test
    void tellsOfLinesInTheirOrderHoweverManyThreadsCheckThem() {
        int groups = 30_000;

        int exit = latchkey.file(
                        "a.jsonl", (GOOD + GOOD + NO_TYPE).repeat(groups).strip())
                .check("--lines", "--format", "github", "a.jsonl");

        assertThat(linesToldOf())
                .isEqualTo(IntStream.rangeClosed(1, groups)
                        .mapToObj(group -> 3 * group)
                        .toList());
        assertThat(latchkey.out()).endsWith("1 file: 60000 PASS, 30000 FAIL (30000 errors)\n");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void tellsWhatWasFoundBeforeTheFileCouldNotBeReadAnyMore() {
        BrokenInput broken = new BrokenInput(() -> {
            throw new IOException("the disk is gone");
        });
        InputStream lines =
                new ByteArrayInputStream((GOOD + NO_TYPE).repeat(5_000).getBytes(StandardCharsets.UTF_8));

        int exit = latchkey.in(new SequenceInputStream(lines, broken)).check("--lines", "--format", "github", "-");

        assertThat(latchkey.out().lines().filter(line -> line.startsWith("::error")))
                .hasSize(5_001);
        assertThat(latchkey.err()).isEqualTo("latchkey: -: reading failed, try again: the disk is gone\n");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void tellsOfALineBeforeTheNextIsThere() {
        CountDownLatch told = new CountDownLatch(1);
        OutputStream out = new FilterOutputStream(OutputStream.nullOutputStream()) {
            @Override
            public void write(byte[] bytes, int offset, int length) {
                told.countDown();
            }
        };

        int exit = latchkey.in(new SequenceInputStream(
                        new ByteArrayInputStream(NO_TYPE.repeat(200).getBytes(StandardCharsets.UTF_8)),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                try {
                                    told.await();
                                } catch (InterruptedException e) {
                                    throw new IOException(e);
                                }
                                return -1;
                            }

                            @Override
                            public int read(byte[] bytes, int offset, int length) throws IOException {
                                return read();
                            }
                        }))
                .run(StandardShell.utf8(out), "check", "--lines", "-");

        assertThat(exit).isEqualTo(1);
    }

    @Test
    void jsonHasResultsOfLinesWithFindingsAndCountsTheOthers() {
        latchkey.file("a.jsonl", GOOD + NO_TYPE + GOOD).check("--lines", "--format", "json", "a.jsonl");

        SCHEMA.accepts(latchkey.out());
        assertThat(latchkey.out())
                .startsWith("{\"results\":[{\"input\":\"a.jsonl:2\",")
                .doesNotContain("a.jsonl:1", "a.jsonl:3")
                .endsWith("],\"verdicts\":{\"PASS\":2,\"FAIL\":1,\"UNDETERMINED\":0},\"missingFacts\":{}}\n");
    }

    @Test
    void jsonNamesTheFactsThatTheOtherLinesLack() {
        latchkey.file("a.jsonl", GOOD).run("check", "--lines", "--format", "json", "a.jsonl");

        SCHEMA.accepts(latchkey.out());
        assertThat(latchkey.out())
                .startsWith(
                        "{\"results\":[],\"verdicts\":{\"PASS\":0,\"FAIL\":0,\"UNDETERMINED\":1},\"missingFacts\":{")
                .contains("\"pending\":[\"already-requested\"]");
    }

    @Test
    void hasAnEntryForEveryLineWhereThatIsAsked() {
        for (String format : List.of("json", "jsonl", "junit")) {
            CommandLineRun all = new CommandLineRun(folder).file("a.jsonl", GOOD + NO_TYPE + GOOD);
            all.check("--lines", "--all-lines", "--format", format, "a.jsonl");

            assertThat(all.out()).contains("a.jsonl:1", "a.jsonl:2", "a.jsonl:3");
        }
    }

    @Test
    void hasAnEntryForWhatMakesTheCheckFail() {
        int exit = latchkey.file("a.jsonl", GOOD + GOOD)
                .run("check", "--lines", "--format", "jsonl", "--fail-on", "undetermined", "a.jsonl");

        assertThat(latchkey.out()).contains("\"input\":\"a.jsonl:1\"", "\"input\":\"a.jsonl:2\"");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void junitHasOneSuiteForTheLinesWithoutFindings() {
        latchkey.file("a.jsonl", GOOD + NO_TYPE + GOOD).check("--lines", "--format", "junit", "a.jsonl");

        assertThat(latchkey.out())
                .contains("<testsuite name=\"a.jsonl:2\"")
                .doesNotContain("a.jsonl:1", "a.jsonl:3")
                .contains("<testcase classname=\"a.jsonl\" name=\"every line is checked\"></testcase>")
                .contains("<system-out>2 PASS, 1 FAIL (1 error)</system-out>");
    }

    /** The output for lines without findings does not grow with their number. */
    @Test
    void noFormatGrowsWithLinesWithoutFindings() {
        for (String format : List.of("text", "json", "jsonl", "sarif", "junit", "github", "markdown")) {
            assertThat(length(format, 2_000)).as(format).isLessThanOrEqualTo(length(format, 1_000) + 10);
        }
    }

    private int length(String format, int lines) {
        CommandLineRun run = new CommandLineRun(folder).file("a.jsonl", GOOD.repeat(lines));
        run.run("check", "--lines", "--format", format, "a.jsonl");
        return run.out().length();
    }

    @Test
    void showsOnATerminalHowFarItIs() {
        latchkey.terminal().file("a.jsonl", (GOOD + NO_TYPE).repeat(10_000)).check("--lines", "a.jsonl");

        assertThat(latchkey.err())
                .contains("check", "100%", "20,000 bodies, 10,000 FAIL", "MB/s")
                .endsWith("\r\u001b[K");
    }

    @Test
    void showsNothingElsewhere() {
        latchkey.file("a.jsonl", GOOD.repeat(10_000)).check("--lines", "a.jsonl");

        assertThat(latchkey.err()).isEmpty();
    }

    @Test
    void checksTheFilesInAFolderAndInThoseInIt() throws IOException {
        Files.createDirectories(folder.resolve("requests/more"));
        Files.createDirectories(folder.resolve("requests/.hidden"));
        for (String name : List.of("b.jsonl", "a.ndjson", "more/c.jsonl", "d.json", ".e.jsonl", ".hidden/f.jsonl")) {
            latchkey.file("requests/" + name, GOOD);
        }

        int exit = latchkey.check("--lines", "requests");

        assertThat(latchkey.out()).startsWith("""
                        requests/a.ndjson: PASS
                        requests/b.jsonl: PASS
                        requests/more/c.jsonl: PASS
                        3 files: 3 PASS
                        """);
        assertThat(exit).isZero();
    }

    @Test
    void checksTheFilesOfAList() {
        int exit = latchkey.file("a.json", GOOD)
                .file("b.json", GOOD)
                .file("c.json", GOOD)
                .in("b.json\n\nmissing.json\nc.json")
                .check("--files-from", "-", "a.json");

        assertThat(latchkey.out()).contains("a.json: PASS\nb.json: PASS\nc.json: PASS\n3 files: 3 PASS\n");
        assertThat(latchkey.err())
                .isEqualTo(
                        "latchkey: missing.json: there is no such file; check its name and the folder that you are in\n");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void doesNotWriteOverAFileOfAList() {
        int exit = latchkey.file("a.json", GOOD).in("a.json").check("--files-from", "-", "--output", "a.json");

        assertThat(latchkey.err()).contains("a.json: this file is read, too, and would be overwritten");
        assertThat(latchkey.read("a.json")).isEqualTo(GOOD);
        assertThat(exit).isEqualTo(2);
    }
}
