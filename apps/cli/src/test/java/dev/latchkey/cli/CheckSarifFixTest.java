package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.validation.fix.PatchableText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CheckSarifFixTest {
    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder);
    }

    @Test
    void aFixIsAReplacementOfText() {
        latchkey.file("a.json", "{\n  \"requestedFor\": \"ada\",\n  \"requestedItems\": []\n}\n")
                .check("--format", "sarif", "a.json");

        assertThat(fixOf("requested-for-array")).hasToString("""
                        {"description":{"text":"Put the id in a list."},"artifactChanges":[{\
                        "artifactLocation":{"uri":"a.json"},"replacements":[{\
                        "deletedRegion":{"startLine":2,"startColumn":19,"endLine":2,"endColumn":24},\
                        "insertedContent":{"text":"[\\"ada\\"]"}}]}],"properties":{"safe":true}}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aReplacementTurnsTheTextIntoOneWithoutTheFinding(String lineEnd) {
        String text = """
                {
                  "requestedFor": ["ada"],
                  "requestedItems": [
                    { "type": "ROLE", "id": "audit", "removedate": "2027-01-01T00:00:00Z" },
                    { "type": "Role", "id": "ledger" }
                  ]
                }
                """.replace("\n", lineEnd);
        latchkey.file("a.json", text).check("--format", "sarif", "a.json");

        for (String rule : List.of("unknown-field", "item-type-known")) {
            String after = replace(text, fixOf(rule));
            CommandLineRun again = new CommandLineRun(folder);
            again.file("b.json", after).check("--format", "json", "b.json");

            assertThat(PatchableText.parse(after)).isNotNull();
            assertThat(again.out()).doesNotContain("\"" + rule + "\"");
        }
    }

    @Test
    void inAFileOfManyBodiesTheLinesAreThoseOfTheFile() {
        latchkey.file("a.jsonl", GOOD + "{\"requestedFor\": \"ada\", \"requestedItems\": []}\n")
                .check("--format", "sarif", "--lines", "a.jsonl");

        assertThat(fixOf("requested-for-array").at("/artifactChanges/0/replacements/0/deletedRegion"))
                .hasToString("{\"startLine\":2,\"startColumn\":18,\"endLine\":2,\"endColumn\":23}");
    }

    @ParameterizedTest
    @CsvSource({"revoke-single-identity, false", "json-byte-order-mark, false"})
    void whatIsNoReplacementOfTextIsLeftOut(String rule, boolean there) {
        latchkey.file("a.json", "\uFEFF" + CommandLineRun.BAD).check("--format", "sarif", "a.json");

        assertThat(result(rule).has("fixes")).isEqualTo(there);
    }

    private JsonNode fixOf(String rule) {
        return result(rule).at("/fixes/0");
    }

    private JsonNode result(String rule) {
        return LatchkeyJson.mapper().readTree(latchkey.out()).at("/runs/0/results").values().stream()
                .filter(result -> result.get("ruleId").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** Does what an editor does with a fix. */
    private static String replace(String text, JsonNode fix) {
        JsonNode replacement = fix.at("/artifactChanges/0/replacements/0");
        JsonNode region = replacement.get("deletedRegion");
        return text.substring(0, offset(text, region.get("startLine"), region.get("startColumn")))
                + replacement.at("/insertedContent/text").asString()
                + text.substring(offset(text, region.get("endLine"), region.get("endColumn")));
    }

    private static int offset(String text, JsonNode line, JsonNode column) {
        int at = 0;
        for (int i = 1; i < line.asInt(); i++) {
            while (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return at + column.asInt() - 1;
    }
}
