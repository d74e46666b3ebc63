package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.BAD;
import static dev.latchkey.cli.CommandLineRun.DOUBTFUL;
import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.validation.document.BodyType;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
    private static final String MEANING = "PASS means: no documented rule is violated at level error."
            + " Whether a request is approved is for others to decide.\n";

    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder);
    }

    @Test
    void passesAGoodRequestAndSaysWhatThatMeans() {
        int exit = latchkey.file("good.json", GOOD).check("good.json");

        assertThat(latchkey.out()).isEqualTo("good.json: PASS\n" + MEANING);
        assertThat(latchkey.err()).isEmpty();
        assertThat(exit).isZero();
    }

    @Test
    void showsWhereARuleIsViolatedAndWhatToDo() {
        int exit = latchkey.file("bad.json", BAD).check("bad.json");

        assertThat(latchkey.out()).isEqualTo("""
                        bad.json:3:19: error[revoke-single-identity]: the revoke is for 2 identities; it can be for one
                           3 |   "requestedFor": ["ada", "bob"],
                             |                   ^
                            hint: Send one revoke for each identity.
                        bad.json: FAIL (1 error)
                        """);
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void countsOverAllFiles() {
        int exit = latchkey.file("good.json", GOOD)
                .file("bad.json", BAD)
                .file("doubtful.json", DOUBTFUL)
                .check("good.json", "bad.json", "doubtful.json");

        assertThat(latchkey.out())
                .startsWith("good.json: PASS\nbad.json:3:19: error")
                .endsWith("""
                        doubtful.json:1:80: warning[unknown-field]: the documents have no field "note" here
                           1 | {"requestedFor": ["ada"], "requestedItems": [{"type": "ROLE", "id": "audit"}], "note": "soon"}
                             |                                                                                ^
                            hint: Check the spelling and the place of the key, or remove it.
                        doubtful.json: PASS (1 warning)
                        3 files: 2 PASS, 1 FAIL (1 error, 1 warning)
                        """ + MEANING);
        assertThat(exit).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"good.json, 0, 0", "doubtful.json, 0, 1", "bad.json, 1, 1"})
    void exitsByLevelAndStrictness(String file, int exit, int strictExit) {
        latchkey.file("good.json", GOOD).file("bad.json", BAD).file("doubtful.json", DOUBTFUL);

        assertThat(latchkey.check(file)).isEqualTo(exit);
        assertThat(latchkey.check("--strict", file)).isEqualTo(strictExit);
    }

    @Test
    void checksForTheApiVersionThatIsAskedFor() {
        String withForm = GOOD.replace("}]", ", \"formInstanceId\": \"f1\"}]");

        assertThat(latchkey.file("a.json", withForm).check("a.json")).isZero();
        assertThat(latchkey.check("--api-version", "beta", "a.json")).isEqualTo(1);
        assertThat(latchkey.out()).contains("error[field-not-in-edition]: formInstanceId is not in API version beta");
    }

    @Test
    void comparesDatesWithTheClockUnlessAMomentIsGiven() {
        latchkey.file("a.json", GOOD.replace("}]", ", \"removeDate\": \"2026-11-21T00:00:00.001Z\"}]"));

        assertThat(latchkey.check("a.json")).isZero();
        assertThat(latchkey.check("--now", "2026-11-21T00:00:00.001Z", "a.json"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create             | {\"requestedFor\":[\"ada\"],\"requestedItems\":[{\"type\":\"ROLE\",\"id\":\"audit\"}]}",
                "accounts-selection | {\"requestedFor\":[\"ada\"],\"requestedItems\":[{\"type\":\"ROLE\",\"id\":\"audit\"}]}",
                "cancel             | {\"accountActivityId\":\"r1\",\"comment\":\"By mistake\"}",
                "bulk-cancel        | {\"accessRequestIds\":[\"r1\",\"r2\"],\"comment\":\"By mistake\"}",
                "close              | {\"accessRequestIds\":[\"r1\"]}",
                "bulk-approve       | {\"approvalIds\":[\"a1\"],\"comment\":\"Fine\"}",
                "approve            | {\"comment\":\"Fine\"}",
                "reject             | {\"comment\":\"Too much\"}",
                "forward            | {\"newOwnerId\":\"bob\",\"comment\":\"On leave\"}",
                "set-config-1       | {\"approvalsMustBeExternal\":false}",
                "set-config-2       | {\"approvalsMustBeExternal\":false}",
                "status             | {\"requested-for\":\"me\",\"limit\":50}",
                "administration     | {\"limit\":50}",
                "pending-approvals  | {\"owner-id\":\"me\",\"limit\":50}",
                "completed-approvals| {\"owner-id\":\"me\",\"limit\":50}",
                "approval-summary   | {\"owner-id\":\"me\"}"
            })
    void checksTheBodyOfTheOperationThatIsNamed(String operation, String body) {
        assertThat(latchkey.file("a.json", body).run("check", "--operation", operation, "a.json"))
                .isZero();
        assertThat(latchkey.file("b.json", "[]").run("check", "--operation", operation, "b.json"))
                .isEqualTo(1);
    }

    @Test
    void namesEveryOperationThatTakesABodyOrAQuery() {
        String all = BodyType.all().stream().map(Object::toString).collect(Collectors.joining(", "));

        latchkey.run("check", "--help");

        assertThat(latchkey.out().replaceAll("\\s+", " "))
                .contains("The operation that takes the bodies: " + all + ". ");
    }

    @Test
    void readsStandardInput() {
        int exit = latchkey.in(GOOD).check("-");

        assertThat(latchkey.out()).startsWith("<stdin>: PASS\n");
        assertThat(exit).isZero();
    }

    @Test
    void readsStandardInputOnce() {
        int exit = latchkey.in(GOOD).check("-", "-");

        assertThat(latchkey.err()).isEqualTo("latchkey: -: standard input can be read once only; name it once\n");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void listsAHundredFindingsAndCountsTheOthers() {
        String items = "{\"type\":\"ROLE\"},".repeat(120) + "{\"type\":\"ROLE\",\"id\":\"audit\"}";
        latchkey.file("a.json", "{\"requestedFor\":[\"ada\"],\"requestedItems\":[" + items + "]}")
                .check("a.json");

        assertThat(latchkey.out().lines().filter(line -> line.contains("error[item-id-present]")))
                .hasSize(100);
        assertThat(latchkey.out()).endsWith("""
                        a.json: 20 more findings are left out here; --format json has 1,000 of each rule
                        a.json: FAIL (120 errors)
                        """);
    }
}
