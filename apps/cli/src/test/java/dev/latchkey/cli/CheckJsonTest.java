package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.BAD;
import static dev.latchkey.cli.CommandLineRun.DOUBTFUL;
import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckJsonTest {
    private static final DocumentedSchema SCHEMA = DocumentedSchema.of("check-output.schema.json");

    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder);
    }

    @Test
    void writesOneObjectOnOneLine() {
        int exit = latchkey.file("good.json", GOOD)
                .file("bad.json", BAD)
                .check("--format", "json", "good.json", "bad.json");

        assertThat(latchkey.out())
                .isEqualTo(
                        "{\"results\":["
                                + "{\"input\":\"good.json\",\"operation\":\"create\",\"apiVersion\":\"v1\",\"verdict\":\"PASS\",\"findings\":[],\"undetermined\":[]},"
                                + "{\"input\":\"bad.json\",\"operation\":\"create\",\"apiVersion\":\"v1\",\"verdict\":\"FAIL\",\"findings\":["
                                + "{\"rule\":\"revoke-single-identity\",\"level\":\"error\","
                                + "\"pointer\":\"/requestedFor\",\"line\":3,\"column\":19,"
                                + "\"message\":\"the revoke is for 2 identities; it can be for one\","
                                + "\"hint\":\"Send one revoke for each identity.\","
                                + "\"source\":\"v2024 operations, create-access-request; beta operations, create-access-request;"
                                + " v2024 AccessRequest model, requested_for; v1 operations, create-access-request-v1\"}],\"undetermined\":[]}]}\n");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void keepsToItsSchema() {
        latchkey.file("good.json", GOOD)
                .file("bad.json", BAD)
                .file("doubtful.json", DOUBTFUL)
                .file("empty.json", "")
                .file("broken.json", "{\"requestedFor\": [\"ada\",")
                .file("list.json", "[[], 1e999999999]")
                .file("latin.json", new byte[] {'{', '"', (byte) 0xE9, '"', '}'})
                .check(
                        "--format",
                        "json",
                        "good.json",
                        "bad.json",
                        "doubtful.json",
                        "empty.json",
                        "broken.json",
                        "list.json",
                        "latin.json");

        SCHEMA.accepts(latchkey.out());
    }

    @Test
    void hasASchemaThatDemandsAPlaceForEveryFinding() {
        latchkey.file("bad.json", BAD).check("--format", "json", "bad.json");

        SCHEMA.refuses(latchkey.out().replace("\"line\":3,", ""));
        SCHEMA.refuses(latchkey.out().replace("\"column\":19", "\"column\":null"));
    }

    @Test
    void neverColours() {
        latchkey.file("bad.json", BAD).check("--format", "json", "--color", "always", "bad.json");

        SCHEMA.accepts(latchkey.out());
    }
}
