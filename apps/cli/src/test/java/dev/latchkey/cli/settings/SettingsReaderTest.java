package dev.latchkey.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.latchkey.cli.shell.WrongTextException;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.settings.LimitName;
import dev.latchkey.validation.settings.LimitOverride;
import dev.latchkey.validation.settings.Settings;
import dev.latchkey.validation.suppression.Suppression;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.JsonSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SettingsReaderTest {
    private static final String EVERYTHING = """
            # What we do differently.
            apiVersion: v2026
            rules:
              unknown-field: error
              duplicate-item: off
            limits:
              entitlements: {value: 50, reason: "raised for us, ticket 4711"}
              bulk-ids:
                value: 20
                reason: larger ones time out
            suppressions:
              - rule: revoke-comment
                pointer: /requestedItems/*
                reason: the old portal sends none
                until: 2027-01-31
            """;

    private static final Path SCHEMA = Path.of("../../docs/settings.schema.json");

    @Test
    void readsEveryKeyAndTheSchemaAllowsIt() {
        FileSettings read = read(EVERYTHING);

        assertThat(read.apiVersion()).isEqualTo(ApiVersion.V2026);
        assertThat(read.settings().getLevels()).isEqualTo(Map.of("unknown-field", Level.ERROR));
        assertThat(read.settings().getOff()).isEqualTo(Set.of("duplicate-item"));
        assertThat(read.settings().getLimits())
                .containsExactly(
                        new LimitOverride(LimitName.ENTITLEMENTS, 50, "raised for us, ticket 4711"),
                        new LimitOverride(LimitName.BULK_IDS, 20, "larger ones time out"));
        assertThat(read.settings().getSuppressions())
                .containsExactly(new Suppression(
                        "revoke-comment", "/requestedItems/*", "the old portal sends none", LocalDate.of(2027, 1, 31)));
        assertThat(isAllowed(EVERYTHING)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing yet",
                "{}",
                "rules:",
                "limits:\nsuppressions:\nrules:\n",
                "suppressions: []",
                "{\"apiVersion\": \"v1\"}",
                "rules: {unknown-field: 'off'}",
                "\uFEFFapiVersion: v1",
                "suppressions:\n- &one {rule: date-utc, pointer: '', reason: x, until: 2027-01-31}\n- *one\n"
            })
    void takesWhatTheSchemaAllows(String yaml) {
        assertThat(read(yaml)).isNotNull();
        assertThat(isAllowed(yaml.replace("\uFEFF", ""))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                        | 1:1  | settings are keys and values; use apiVersion, rules, limits, suppressions",
                "apiVersion: v9               | 1:13 | \"v9\" is not an API version; choose one of beta, v3, v2024, v2025, v2026, v1",
                "apiVersion: 2024             | 1:13 | this is no text; choose one of beta, v3, v2024, v2025, v2026, v1",
                "rule: {}                  | 1:1  | there is no key \"rule\" here; did you mean rules?",
                "owner: me                 | 1:1  | there is no key \"owner\" here; use apiVersion, rules, limits, suppressions",
                "<<: {apiVersion: v1}         | 1:1  | there is no key \"<<\" here; use apiVersion, rules, limits, suppressions",
                "rules: [date-utc]         | 1:8  | rules are ids and levels, such as unknown-field: error",
                "rules: {date-utc: warn}   | 1:19 | \"warn\" is not a level; choose one of off, error, warning, info",
                "rules: {date-utc: false}  | 1:19 | this is no text; choose one of off, error, warning, info",
                "limits: 50                | 1:9  | limits are names and values, such as entitlements: {value: 50, reason: ticket 4711}",
                "limits: {entitlements: 50}| 1:24 | a limit has a value and a reason, such as {value: 50, reason: ticket 4711}",
                "limits: {bulk-ids: {value: 0, reason: x}}   | 1:28 | write a whole number, at least 1 and at most 999999999",
                "limits: {bulk-ids: {value: '5', reason: x}} | 1:28 | write a whole number, at least 1 and at most 999999999",
                "limits: {bulk-ids: {value: 1000000000, reason: x}} | 1:28 | write a whole number, at least 1 and at most 999999999",
                "limits: {bulk-ids: {value: 5}}              | 1:20 | reason is missing here; add it",
                "limits: {bulk-ids: {value: 5, reason: ' '}} | 1:39 | reason is blank; say why this is so",
                "limits: {bulk-ids: {value: 5, reason: 7}}   | 1:39 | this is no text; write a text, in quotes if it looks like something else",
                "limits: {bulk-id: {value: 5, reason: x}}    | 1:10 | there is no limit \"bulk-id\"; did you mean bulk-ids?",
                "suppressions: {}                            | 1:15 | suppressions are a list; start each of them with a hyphen",
                "suppressions: [x]                           | 1:16 | a suppression has rule, pointer, reason, until; write them",
                "suppressions: [null]                        | 1:16 | a suppression has rule, pointer, reason, until; write them",
                "suppressions: [{rule: date-utc, reason: x}] | 1:16 | pointer and until are missing here; add them",
                "suppressions: [{rule: date-utc, pointer: x, reason: x, until: 2027-01-31}]  | 1:42 | \"x\" is not a JSON pointer; start it with a slash, as in /requestedItems/*, or write \"\" for the whole body",
                "suppressions: [{rule: date-utc, pointer: '', reason: x, until: 31.1.2027}]  | 1:64 | \"31.1.2027\" is not a day; write one such as 2027-01-31"
            })
    void refusesWhatTheSchemaRefusesAndSaysWhereAndWhatToDo(String yaml, String place, String message) {
        assertThat(problems(yaml)).containsExactly(place + " " + message);
        assertThat(isAllowed(yaml)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "rules: {revoke-coment: off} | 1:9 | there is no rule \"revoke-coment\"; did you mean revoke-comment?",
                "rules: {xyz: off}           | 1:9 | there is no rule \"xyz\"; \"latchkey rules\" lists them all",
                "rules: {json-syntax: off}   | 1:9 | json-syntax always holds: what cannot be read cannot be checked; remove this",
                "rules: {date-utc: !x off}   | 1:19 | this is no text; choose one of off, error, warning, info",
                "suppressions: [{rule: json-limit, pointer: '', reason: x, until: 2027-01-31}] | 1:23 | json-limit always holds: what cannot be read cannot be checked; remove this",
                "suppressions: [{rule: date-utc, pointer: '', reason: x, until: 2027-02-30}]   | 1:64 | \"2027-02-30\" is not a day; write one such as 2027-01-31"
            })
    void refusesWhatNoSchemaCanKnow(String yaml, String place, String message) {
        assertThat(problems(yaml)).containsExactly(place + " " + message);
    }

    @Test
    void saysEverythingThatIsWrongAtOnceInTheOrderOfThePlaces() {
        assertThat(problems("""
                        apiVersoin: v1
                        rules:
                          revoke-coment: warning
                          date-utc: of
                        suppressions:
                          - rule: nope-nope-nope
                            until: soon
                        rules: {}
                        """))
                .containsExactly(
                        "1:1 there is no key \"apiVersoin\" here; did you mean apiVersion?",
                        "3:3 there is no rule \"revoke-coment\"; did you mean revoke-comment?",
                        "4:13 \"of\" is not a level; choose one of off, error, warning, info",
                        "6:5 pointer and reason are missing here; add them",
                        "6:11 there is no rule \"nope-nope-nope\"; \"latchkey rules\" lists them all",
                        "7:12 \"soon\" is not a day; write one such as 2027-01-31",
                        "8:1 the key \"rules\" stands in line 2 already; keep one of them");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "rules: {                  | 1:9  | this YAML cannot be read: expected the node content, but found '<stream end>'; correct it",
                "rules: *none              | 1:8  | this YAML cannot be read: found undefined alias none; correct it",
                "a: 'b                     | 1:6  | this YAML cannot be read: found unexpected end of stream; correct it"
            })
    void saysWhereYamlEndsToBeYaml(String yaml, String place, String message) {
        assertThat(problems(yaml)).containsExactly(place + " " + message);
    }

    @Test
    void refusesASecondDocument() {
        assertThat(problems("apiVersion: v1\n---\napiVersion: v3\n"))
                .containsExactly("2:1 this YAML cannot be read: but found another document; correct it");
    }

    @Test
    void refusesBytesAndCharactersThatNoTextHas() {
        assertThat(problems(new byte[] {'a', ':', ' ', (byte) 0xFF}))
                .containsExactly("1:1 this is not UTF-8, which settings are written in; save the file as UTF-8");
        assertThat(problems("apiVersion: v1\nrules: \u0007"))
                .containsExactly("2:8 the character U+0007 must not stand in YAML; remove it");
    }

    @Test
    void boundsWhatItReads() {
        assertThat(problems("# " + "x".repeat(YamlText.MAX_BYTES)))
                .containsExactly("1:1 these settings are too large: at most 1048576 bytes are read");
        assertThat(problems("[".repeat(500_000)))
                .containsExactly("1:21 values lie too deep in each other here; no settings do");
    }

    @Test
    void referencesToReferencesCostNothing() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [ha, ha]\n");
        for (int i = 1; i < 45; i++) {
            laughs.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", "*a" + (i - 1), "*a" + (i - 1))));
        }

        assertThat(problems(laughs.toString()))
                .hasSize(45)
                .allMatch(problem -> problem.endsWith(" here; use apiVersion, rules, limits, suppressions"));
    }

    @Test
    void boundsHowManyReferencesThereAre() {
        assertThat(problems("a: &a [x]\nb: [" + "*a, ".repeat(101) + "]\n"))
                .containsExactly("1:1 this YAML cannot be read: Number of aliases for non-scalar nodes exceeds the"
                        + " specified max=100; correct it");
    }

    @Test
    void aValueThatHoldsItselfIsNoSuppression() {
        assertThat(problems("suppressions: &all [*all]"))
                .containsExactly("1:15 a suppression has rule, pointer, reason, until; write them");
    }

    @Test
    void theSchemaKnowsEveryApiVersionLimitAndLevel() {
        JsonNode schema = JsonMapper.shared().readTree(schemaText());

        assertThat(texts(schema.at("/properties/apiVersion/enum")))
                .containsExactly(Arrays.stream(ApiVersion.values())
                        .map(ApiVersion::getText)
                        .toArray(String[]::new));
        assertThat(schema.at("/properties/limits/properties").propertyNames())
                .containsExactlyElementsOf(Arrays.stream(LimitName.values())
                        .map(LimitName::getText)
                        .toList());
        assertThat(texts(schema.at("/properties/rules/additionalProperties/enum")))
                .contains("off")
                .containsAll(Arrays.stream(Level.values()).map(Level::getText).toList());
    }

    @Test
    void anExceptionSaysAllInItsMessage() {
        assertThatThrownBy(() -> read("rules: {a-b-c-d: x}\nx: y"))
                .hasMessage(
                        "1:9: there is no rule \"a-b-c-d\"; \"latchkey rules\" lists them all; 2:1: there is no key \"x\""
                                + " here; use apiVersion, rules, limits, suppressions");
    }

    private static FileSettings read(String yaml) {
        return SettingsReader.read(yaml.getBytes(StandardCharsets.UTF_8), Settings.builder());
    }

    private static List<String> problems(String yaml) {
        return problems(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(byte[] yaml) {
        WrongTextException wrong =
                catchThrowableOfType(WrongTextException.class, () -> SettingsReader.read(yaml, Settings.builder()));
        return wrong.getProblems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.message())
                .toList();
    }

    private static boolean isAllowed(String yaml) {
        Object value =
                new Load(LoadSettings.builder().setSchema(new JsonSchema()).build()).loadFromString(yaml);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText());
        return schema.validate(JsonMapper.shared().writeValueAsString(value), InputFormat.JSON)
                .isEmpty();
    }

    private static String schemaText() {
        try {
            return Files.readString(SCHEMA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
