package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.BAD;
import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckJsonLinesTest {
    private static final DocumentedSchema RESULT = DocumentedSchema.ofResult();

    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder).file("good.json", GOOD).file("bad.json", BAD);
    }

    @Test
    void writesOneLineForEveryBody() {
        int exit = latchkey.check("--format", "jsonl", "good.json", "bad.json");

        assertThat(latchkey.out())
                .isEqualTo(
                        "{\"input\":\"good.json\",\"operation\":\"create\",\"apiVersion\":\"v1\",\"verdict\":\"PASS\",\"findings\":[],\"undetermined\":[]}\n"
                                + "{\"input\":\"bad.json\",\"operation\":\"create\",\"apiVersion\":\"v1\",\"verdict\":\"FAIL\",\"findings\":["
                                + "{\"rule\":\"revoke-single-identity\",\"level\":\"error\","
                                + "\"pointer\":\"/requestedFor\",\"line\":3,\"column\":19,"
                                + "\"message\":\"the revoke is for 2 identities; it can be for one\","
                                + "\"hint\":\"Send one revoke for each identity.\","
                                + "\"source\":\"v2024 operations, create-access-request; beta operations, create-access-request;"
                                + " v2024 AccessRequest model, requested_for; v1 operations, create-access-request-v1\"}],\"undetermined\":[]}\n");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void aLineIsAnElementOfTheJsonReport() {
        latchkey.check("--format", "jsonl", "bad.json");
        String line = latchkey.out();
        CommandLineRun json = new CommandLineRun(folder);
        json.check("--format", "json", "bad.json");

        RESULT.accepts(line);
        RESULT.refuses(json.out());
        assertThat(json.out()).isEqualTo("{\"results\":[" + line.strip() + "]}\n");
    }

    @Test
    void writesNothingWhereThereIsNothing() {
        int exit = latchkey.file("blank.jsonl", "\n\n").check("--format", "jsonl", "--lines", "blank.jsonl");

        assertThat(latchkey.out()).isEmpty();
        assertThat(exit).isZero();
    }

    @Test
    void isPrintableAsciiWhateverTheDocumentSays() {
        String tricky = "\\u001B]0;x\\u0007\u009B\u202E\u2028\u007FZo\u00EB";
        latchkey.file("a.json", GOOD.replace("ROLE", tricky)).check("--format", "jsonl", "a.json");

        assertThat(latchkey.out().strip()).matches("[ -~]+");
        RESULT.accepts(latchkey.out());
    }
}
