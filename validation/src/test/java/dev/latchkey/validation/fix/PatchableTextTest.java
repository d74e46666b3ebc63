package dev.latchkey.validation.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PatchableTextTest {
    private static final String FORMATTED = """
            {
              "b" : 1.50,
              "a" : [ 1, 2,   3 ],
              "c" : { "d\\u0065" : "x" }
            }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1,2,3]       | remove  /0    |         | [2,3]
            [1,2,3]       | remove  /1    |         | [1,3]
            [1,2,3]       | remove  /2    |         | [1,2]
            [ 1 , 2 , 3 ] | remove  /0    |         | [ 2 , 3 ]
            [ 1 , 2 , 3 ] | remove  /1    |         | [ 1 , 3 ]
            [ 1 , 2 , 3 ] | remove  /2    |         | [ 1 , 2 ]
            [ 1 ]         | remove  /0    |         | []
            [ ]           | add     /-    | 1       | [1 ]
            [1, 2]        | add     /1    | 9       | [1, 9, 2]
            [1, 2]        | add     /0    | 9       | [9,1, 2]
            [1, 2]        | add     /2    | 9       | [1, 2, 9]
            [1, 2]        | add     /-    | [3]     | [1, 2, [3]]
            {"a": 1}      | add     /b    | 2       | {"a": 1,"b": 2}
            {"a": 1}      | add     /a    | 2       | {"a": 2}
            {"a": 1}      | remove  /a    |         | {}
            {"a": [1]}    | replace /a/0  | {"x":2} | {"a": [{"x":2}]}
            {"a/b": 1}    | replace /a~1b | 2       | {"a/b": 2}
            {"a~b": 1}    | replace /a~0b | 2       | {"a~b": 2}
            {"": 1}       | replace /     | 2       | {"": 2}
            """)
    void oneOperationChangesOnePlace(String before, String operation, String value, String after) {
        String[] words = operation.split(" +", -1);

        assertThat(patched(before, operation(words[0], words[1], value))).isEqualTo(after);
    }

    @Test
    void whatNoOperationNamesStaysAsItIsWritten() {
        assertThat(patched(FORMATTED, PatchOperation.remove("/a/1")))
                .isEqualTo(FORMATTED.replace("1, 2,   3", "1,   3"));
        assertThat(patched(FORMATTED, PatchOperation.remove("/b")))
                .isEqualTo(FORMATTED.replace("\"b\" : 1.50,\n  ", ""));
        assertThat(patched(FORMATTED, PatchOperation.replace("/c/de", json("\"y\""))))
                .isEqualTo(FORMATTED.replace("\"x\"", "\"y\""));
        assertThat(patched(FORMATTED, PatchOperation.add("/z", json("null"))))
                .isEqualTo(FORMATTED.replace(" }\n}", " },\n  \"z\": null\n}"));
    }

    @Test
    void withoutOperationsOnlyAByteOrderMarkIsDropped() {
        assertThat(patched("\uFEFF" + FORMATTED)).isEqualTo(FORMATTED);
        assertThat(PatchableText.of(FORMATTED).apply(fix())).isFalse();
    }

    @Test
    void aByteOrderMarkStaysWhereItIsNotTheMatter() {
        assertThat(patched("\uFEFF[1, 2]", PatchOperation.remove("/0"))).isEqualTo("\uFEFF[2]");
    }

    @Test
    void aTextToWhichNothingIsAppliedIsTheVerySame() {
        PatchableText text = PatchableText.of(FORMATTED);

        assertThat(text.apply(fix(PatchOperation.test("/b", json("1.50"))))).isTrue();
        assertThat(text.apply(fix(PatchOperation.remove("/nowhere")))).isFalse();
        assertThat(text.getText()).isSameAs(FORMATTED);
    }

    @Test
    void aPatchIsAppliedAsAWholeOrNotAtAll() {
        PatchableText text = PatchableText.of(FORMATTED);

        boolean applied = text.apply(fix(
                PatchOperation.remove("/a/0"),
                PatchOperation.replace("/b", json("2")),
                PatchOperation.add("/new", json("3")),
                PatchOperation.add("/b", json("4")),
                PatchOperation.test("/c", json("{}"))));

        assertThat(applied).isFalse();
        assertThat(text.getText()).isEqualTo(FORMATTED);
    }

    @Test
    void patchesAddUp() {
        PatchableText text = PatchableText.of("[1, 2, 3]");

        assertThat(text.apply(fix(PatchOperation.remove("/2")))).isTrue();
        assertThat(text.apply(fix(PatchOperation.remove("/2")))).isFalse();
        assertThat(text.apply(fix(PatchOperation.remove("/0")))).isTrue();
        assertThat(text.getText()).isEqualTo("[2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/3", "/-", "/01", "/a", "", "/0/0", "/-1"})
    void aPlaceThatIsNotThereIsNotRemoved(String path) {
        assertThat(PatchableText.of("[1, 2, 3]").apply(fix(PatchOperation.remove(path))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "{", "[1] 2", "{\"a\": 1, \"a\": 2}", "nonsense"})
    void aTextThatIsNotPlainJsonAcceptsNoPatch(String text) {
        PatchableText patchable = PatchableText.of(text);

        assertThat(patchable.apply(fix(PatchOperation.add("/a", json("1"))))).isFalse();
        assertThat(patchable.getText()).isSameAs(text);
    }

    @Test
    void anOperationLooksLikeInTheStandard() {
        List<PatchOperation> operations = List.of(
                PatchOperation.test("/a", json("null")),
                PatchOperation.add("/b", json("[]")),
                PatchOperation.replace("/c", json("\"x\"")),
                PatchOperation.remove("/d"));
        String written = LatchkeyJson.mapper().writeValueAsString(operations);

        assertThat(written)
                .isEqualTo(
                        "[{\"op\":\"test\",\"path\":\"/a\",\"value\":null},{\"op\":\"add\",\"path\":\"/b\",\"value\":[]},"
                                + "{\"op\":\"replace\",\"path\":\"/c\",\"value\":\"x\"},{\"op\":\"remove\",\"path\":\"/d\"}]");
        assertThat(List.of(LatchkeyJson.mapper().readValue(written, PatchOperation[].class)))
                .isEqualTo(operations);
    }

    private static String patched(String text, PatchOperation... operations) {
        PatchableText patchable = PatchableText.of(text);
        assertThat(patchable.apply(fix(operations))).isTrue();
        return patchable.getText();
    }

    private static Fix fix(PatchOperation... operations) {
        return Fix.of(true, "", List.of(operations));
    }

    private static PatchOperation operation(String op, String path, String value) {
        return switch (op) {
            case "remove" -> PatchOperation.remove(path);
            case "add" -> PatchOperation.add(path, json(value));
            default -> PatchOperation.replace(path, json(value));
        };
    }

    private static JsonNode json(String text) {
        return LatchkeyJson.mapper().readTree(text);
    }
}
