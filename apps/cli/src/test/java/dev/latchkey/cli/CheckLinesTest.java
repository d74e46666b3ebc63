package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.validation.document.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckLinesTest {
    private static final String NO_TYPE = "{\"requestedFor\": [\"ada\"], \"requestedItems\": [{\"id\": \"audit\"}]}";

    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder);
    }

    @Test
    void checksEveryLineAndSkipsBlankOnes() {
        int exit = latchkey.file("a.jsonl", GOOD + "\n \t\r\n" + NO_TYPE + "\r\n" + GOOD.strip())
                .check("--lines", "a.jsonl");

        assertThat(latchkey.out()).isEqualTo("""
                        a.jsonl:4:46: error[item-type-known]: the item has no type
                           4 | {"requestedFor": ["ada"], "requestedItems": [{"id": "audit"}]}
                             |                                              ^
                            hint: Use ROLE, ACCESS_PROFILE or ENTITLEMENT.
                        a.jsonl: 2 PASS, 1 FAIL (1 error)
                        PASS means: no documented rule is violated at level error. Whether a request is approved is for others to decide.
                        """);
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void namesTheLineInJson() {
        latchkey.file("a.jsonl", GOOD + NO_TYPE).check("--lines", "--all-lines", "--format", "json", "a.jsonl");

        assertThat(latchkey.out())
                .contains(
                        "{\"input\":\"a.jsonl:1\",\"operation\":\"create\",\"apiVersion\":\"v1\",\"verdict\":\"PASS\",")
                .contains(
                        "{\"input\":\"a.jsonl:2\",\"operation\":\"create\",\"apiVersion\":\"v1\",\"verdict\":\"FAIL\",")
                .contains("\"pointer\":\"/requestedItems/0\",\"line\":2,\"column\":46,");
    }

    @Test
    void saysThatThereIsNothingToCheck() {
        int exit = latchkey.file("a.jsonl", "\n\n").check("--lines", "a.jsonl");

        assertThat(latchkey.out()).isEqualTo("a.jsonl: nothing to check\n");
        assertThat(exit).isZero();
    }

    @Test
    void reportsALineThatIsTooLargeAndGoesOn() {
        int exit = latchkey.in(new SequenceInputStream(
                        Collections.enumeration(List.of(blanks(3L * ReadLimits.MAX_BYTES), text("x\n" + GOOD)))))
                .check("--lines", "-");

        assertThat(latchkey.out()).startsWith("""
                        <stdin>:1:1: error[json-limit]: the document is too large: at most 10485760 bytes are read
                            hint: Make the document smaller; no real body comes near the limits.
                        <stdin>: 1 PASS, 1 FAIL (1 error)
                        """);
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void reportsAFileThatIsTooLargeWithoutReadingIt() {
        InputStream endless = blanks(Long.MAX_VALUE);

        int exit = latchkey.in(endless).check("-");

        assertThat(latchkey.out()).contains("error[json-limit]: the document is too large: at most 10485760 bytes");
        assertThat(exit).isEqualTo(1);
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream blanks(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? ' ' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int read = (int) Math.min(left, length);
                Arrays.fill(bytes, offset, offset + read, (byte) ' ');
                left -= read;
                return read;
            }
        };
    }

    @Test
    void aListOfRequestsIsToldHowToBeChecked() {
        latchkey.file("a.json", "[" + GOOD + ", " + GOOD + "]").check("a.json");

        assertThat(latchkey.err())
                .isEqualTo("latchkey: a.json: this is a list, and one file is one request; to check each element: jq -c"
                        + " '.[]' a.json | latchkey check --lines -\n");
    }

    @Test
    void linesOfRequestsAreToldOfTheOption() {
        latchkey.file("a.jsonl", GOOD + "\n" + GOOD).file("good.json", GOOD).check("a.jsonl", "good.json");

        assertThat(latchkey.err())
                .isEqualTo(
                        "latchkey: a.jsonl: this seems to hold a request on every line; add --lines to check each\n");
    }
}
