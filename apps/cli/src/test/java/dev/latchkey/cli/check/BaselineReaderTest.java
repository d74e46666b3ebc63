package dev.latchkey.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.cli.shell.WrongTextException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineReaderTest {
    private static final String ANEW = "or delete the file and create it again with --update-baseline";

    @Test
    void readsWhatIsWritten() {
        String json = """
                {
                  "version": 1,
                  "findings": [
                    {"input": "Zo\\u00EB.json", "pointer": "", "rule": "json-type", "value": "abc", "count": 12},
                    {"input": "a.json", "pointer": "/x", "rule": "json-type", "value": "abc"},
                    {"input": "a.json", "pointer": "/x", "rule": "json-type", "value": "abd"}
                  ]
                }
                """;

        assertThat(read(json).toJson()).isEqualTo(json);
        assertThat(read(json)).isEqualTo(read(json.replace("\n", " "))).isNotEqualTo(Baseline.empty());
        assertThat(read(json)).hasSameHashCodeAs(read(json.replace("\n", " ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                    | 1:1  | a baseline is one JSON object; correct it, {anew}",
                "``                    | 1:1  | a baseline is one JSON object; correct it, {anew}",
                "{}                    | 1:2  | \"version\" is missing; add \"version\": 1, {anew}",
                "{\"version\":1} {}    | 1:15 | a baseline is one JSON object; correct it, {anew}",
                "{\"version\":2}       | 1:12 | /version: this version is not known, only 1 is; use a newer latchkey, {anew}",
                "{\"version\":\"1\"}   | 1:12 | /version: this version is not known, only 1 is; use a newer latchkey, {anew}",
                "{\"version\":1,\"a\":1} | 1:14 | /a: there is no such key; use findings, version",
                "{\"version\":1        | 1:13 | this JSON cannot be read: Unexpected end-of-input: expected close marker for Object; correct it, {anew}",
                "{\"findings\":{}}     | 1:13 | /findings: write a list",
                "{\"findings\":[1]}    | 1:14 | /findings/0: write an object",
                "{\"findings\":[{}]}   | 1:14 | /findings/0: \"input\" is missing; add it, or take out the entry",
                "{\"findings\":[{\"a\":1}]} | 1:15 | /findings/0/a: there is no such key; use count, input, pointer, rule, value",
                "{\"findings\":[{\"input\":1}]} | 1:23 | /findings/0/input: write a text",
                "{\"findings\":[{\"count\":0}]} | 1:23 | /findings/0/count: write a whole number above 0",
                "{\"findings\":[{\"count\":99999999999999999999}]} | 1:23 | /findings/0/count: write a whole number above 0",
                "{\"findings\":[{\"rule\":\"x\"}]} | 1:22 | /findings/0/rule: there is no rule \"x\"; take out the entry, {anew}"
            })
    void refusesWhatIsNoBaselineAndSaysWhereAndWhatToDo(String json, String place, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        WrongTextException.class,
                        e -> assertThat(e.getMessage()).isEqualTo(place + ": " + message.replace("{anew}", ANEW)));
    }

    private static Baseline read(String json) {
        return Baseline.read(json.getBytes(StandardCharsets.UTF_8), rule -> rule.equals("json-type"));
    }
}
