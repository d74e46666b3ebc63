package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.BAD;
import static dev.latchkey.cli.CommandLineRun.DOUBTFUL;
import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CheckSarifTest {
    private static final DocumentedSchema SCHEMA = DocumentedSchema.ofSarif();

    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder).file("good.json", GOOD).file("bad.json", BAD);
    }

    @Test
    void writesOneRunWithAResultForEveryViolation() {
        int exit = latchkey.check("--format", "sarif", "good.json", "bad.json");

        assertThat(latchkey.out())
                .startsWith(
                        "{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
                                + "sarif-schema-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"latchkey\",");
        assertThat(latchkey.out().substring(latchkey.out().indexOf("\"columnKind\"")))
                .isEqualTo("\"columnKind\":\"utf16CodeUnits\",\"newlineSequences\":[\"\\r\\n\",\"\\n\",\"\\r\"],"
                        + "\"results\":[{\"ruleId\":\"revoke-single-identity\",\"ruleIndex\":"
                        + indexOf("revoke-single-identity")
                        + ",\"kind\":\"fail\",\"level\":\"error\",\"message\":{\"text\":"
                        + "\"the revoke is for 2 identities; it can be for one. Send one revoke for each identity.\"},"
                        + "\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"bad.json\"},"
                        + "\"region\":{\"startLine\":3,\"startColumn\":19}},"
                        + "\"logicalLocations\":[{\"fullyQualifiedName\":\"/requestedFor\"}]}],"
                        + "\"partialFingerprints\":{\"jsonPointer/v1\":\"/requestedFor\","
                        + "\"valueHash/v1\":\"dddd606c5ca65048aa4e2835f68f14b9\"}}],"
                        + "\"invocations\":[{\"executionSuccessful\":true,\"toolExecutionNotifications\":[],"
                        + "\"toolConfigurationNotifications\":[]}],"
                        + "\"properties\":{\"apiVersion\":\"v1\",\"operation\":\"create\"}}]}\n");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void keepsToTheSchemaOfTheStandard() {
        latchkey.file("doubtful.json", DOUBTFUL)
                .file("empty.json", "")
                .file("broken.json", "{\"requestedFor\": [\"ada\",")
                .file("list.json", "[[], 1e999999999]")
                .file("latin.json", new byte[] {'{', '"', (byte) 0xE9, '"', '}'})
                .run(
                        "check",
                        "--format",
                        "sarif",
                        "good.json",
                        "bad.json",
                        "doubtful.json",
                        "empty.json",
                        "broken.json",
                        "list.json",
                        "latin.json",
                        "missing.json");

        SCHEMA.accepts(latchkey.out());
        SCHEMA.refuses(latchkey.out().replace("\"kind\":\"fail\"", "\"kind\":\"undetermined\""));
    }

    @Test
    void declaresEveryRuleWithWhatItSaysAndWhoStatesIt() {
        latchkey.check("--format", "sarif", "good.json");

        JsonNode rules = run().at("/tool/driver/rules");
        assertThat(rules.values().stream().map(rule -> rule.get("id").asString()))
                .containsExactlyElementsOf(Rules.all().stream().map(Rule::getId).toList());
        assertThat(rules.get(indexOf("revoke-comment"))).hasToString("""
                        {"id":"revoke-comment","shortDescription":{"text":"Every item of a revoke has a comment."},\
                        "fullDescription":{"text":"Every item of a revoke has a comment. Source: API description, AccessRequestItem.comment."},\
                        "help":{"text":"Say in comment why the access is taken away. Source: API description, AccessRequestItem.comment.",\
                        "markdown":"Every item of a revoke has a comment.\\n\\n**What to do:** Say in comment why the access is taken away.\\n\\n\
                        - API versions: beta; v3; v2024; v2025; v2026; v1\\n- Operations: create\\n- Facts: none\\n\
                        - Sources: API description, AccessRequestItem.comment\\n"},\
                        "defaultConfiguration":{"level":"error"},\
                        "properties":{"apiVersions":["beta","v3","v2024","v2025","v2026","v1"],"operations":["create"],"facts":[],\
                        "sources":[{"document":"API description","section":"AccessRequestItem.comment"}]}}""");
    }

    @Test
    void rulesThatCannotTellAreANoteOfTheRunAndNoResult() {
        latchkey.run("check", "--format", "sarif", "good.json");

        assertThat(run().at("/results").isEmpty()).isTrue();
        JsonNode note = run().at("/invocations/0/toolExecutionNotifications/0");
        assertThat(note.get("level").asString()).isEqualTo("note");
        assertThat(note.at("/message/text").asString())
                .startsWith("15 rules wait for facts: requester (")
                .endsWith(". Give them with --facts FILE.");
    }

    @Test
    void fingerprintsSurviveThatLinesMoveAndSpacesChange() {
        latchkey.check("--format", "sarif", "bad.json");
        JsonNode before = run().at("/results/0/partialFingerprints");
        CommandLineRun moved = new CommandLineRun(folder);
        moved.file("bad.json", "\n\n" + BAD.replace("[\"ada\", ", "[ \"ada\",\n"))
                .check("--format", "sarif", "bad.json");
        CommandLineRun changed = new CommandLineRun(folder);
        changed.file("bad.json", BAD.replace("\"bob\"", "\"eve\"")).check("--format", "sarif", "bad.json");

        assertThat(run(moved).at("/results/0/partialFingerprints")).isEqualTo(before);
        assertThat(run(changed).at("/results/0/partialFingerprints")).isNotEqualTo(before);
    }

    @Test
    void encodesWhatAUriCannotHold() {
        latchkey.file("Zo\u00EB's 100% [a]#?.json", BAD).check("--format", "sarif", "./Zo\u00EB's 100% [a]#?.json");

        assertThat(uri()).isEqualTo("Zo%C3%AB%27s%20100%25%20%5Ba%5D%23%3F.json");
        SCHEMA.accepts(latchkey.out());
    }

    @Test
    void namesAnAbsoluteFileByAFileUri() {
        latchkey.check("--format", "sarif", folder.resolve("bad.json").toString());

        assertThat(uri()).startsWith("file:///").endsWith("/bad.json");
    }

    @Test
    void namesTheLinesOfAFileOfManyBodies() {
        latchkey.file("a.jsonl", GOOD + BAD.replace("\n", "") + "\n").check("--format", "sarif", "--lines", "a.jsonl");

        assertThat(uri()).isEqualTo("a.jsonl");
        assertThat(run().at("/results/0/locations/0/physicalLocation/region"))
                .hasToString("{\"startLine\":2,\"startColumn\":53}");
    }

    @Test
    void aMessageIsNeitherALinkNorAPlaceholderNorAnythingATerminalObeys() {
        latchkey.file("a.json", GOOD.replace("ROLE", "[x](https://evil.example){0}\\u001B[31m\u202E\u0085"))
                .check("--format", "sarif", "a.json");

        assertThat(latchkey.out().strip()).matches("[ -~]+");
        assertThat(run().at("/results/0/message/text").asString())
                .startsWith("\"[x] (https://evil.example){{0}}\u241B[31m\uFFFD\uFFFD\" ");
    }

    @Test
    void aFileThatCannotBeReadMakesTheInvocationUnsuccessful() {
        int exit = latchkey.check("--format", "sarif", "missing.json", "good.json");

        assertThat(run().get("invocations"))
                .hasToString("[{\"executionSuccessful\":false,\"toolExecutionNotifications\":["
                        + "{\"level\":\"error\",\"message\":{\"text\":\"The file could not be read to its end.\"},"
                        + "\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"missing.json\"}}}]}],"
                        + "\"toolConfigurationNotifications\":[]}]");
        assertThat(exit).isEqualTo(2);
    }

    private String uri() {
        return run().at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asString();
    }

    private JsonNode run() {
        return run(latchkey);
    }

    private static JsonNode run(CommandLineRun latchkey) {
        return LatchkeyJson.mapper().readTree(latchkey.out()).at("/runs/0");
    }

    private static int indexOf(String ruleId) {
        return Rules.all().stream().map(Rule::getId).toList().indexOf(ruleId);
    }
}
