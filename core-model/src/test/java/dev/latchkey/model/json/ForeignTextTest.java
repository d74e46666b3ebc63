package dev.latchkey.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ForeignTextTest {
    private static final int KEYS = 2_000;

    @Test
    void keysThatCollideBreakNoLaterDocument() {
        JsonMapper mapper = LatchkeyJson.builder(LatchkeyJson.factory().build()).build();
        List<String> keys = collidingKeys(2 * KEYS);
        String hostile = keys.subList(0, KEYS).stream()
                .map(key -> "\"" + key + "\":1")
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(mapper.readTree(hostile)).hasSize(KEYS);
        assertThat(keys.subList(KEYS, 2 * KEYS)).allSatisfy(key -> {
            assertThat(mapper.readTree("{\"" + key + "\":1}")).hasSize(1);
            assertThat(mapper.readTree(("{\"" + key + "\":1}").getBytes(StandardCharsets.UTF_8)))
                    .hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+2147483648", "-1E+2147483648", "1E-2147483649", "1e99999999999"})
    void aNumberThatNoComputerHoldsIsRefusedAsEveryBrokenTextIs(String number) {
        for (String text : List.of(number, "[" + number + "]", "{\"a\":{\"b\":" + number + "}}")) {
            assertThatExceptionOfType(JacksonException.class)
                    .isThrownBy(() -> LatchkeyJson.mapper().readTree(text))
                    .withMessageContaining("a number is out of range");
            assertThatExceptionOfType(JacksonException.class)
                    .isThrownBy(() -> LatchkeyJson.mapper().readValue("[" + text + "]", JsonNode[].class));
        }
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] latin = "{\"name\":\"M\u00fcller\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = "{}".getBytes(StandardCharsets.UTF_16LE);

        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> LatchkeyJson.mapper().readTree(latin))
                .withMessageContaining("the byte at offset 10 is not UTF-8");
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> LatchkeyJson.mapper().readTree(new ByteArrayInputStream(latin)));
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> LatchkeyJson.mapper().readTree(utf16));
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        byte[] marked = "\uFEFF{\"a\":\"\u00fc\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(LatchkeyJson.mapper().readTree(marked)).hasToString("{\"a\":\"\u00fc\"}");
    }

    @Test
    void treesReadAsBefore() {
        JsonMapper mapper = LatchkeyJson.mapper();

        assertThat(mapper.readTree("null").isNull()).isTrue();
        assertThat(mapper.readTree("").isMissingNode()).isTrue();
        assertThat(mapper.readTree("[1.50,null,{}]")).hasToString("[1.50,null,{}]");
    }

    /** Keys of equal length that Jackson's table keeps in one bucket: it multiplies by 33, and "aa" is "b@" to it. */
    private static List<String> collidingKeys(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> IntStream.range(0, 12)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "aa" : "b@")
                        .collect(Collectors.joining()))
                .toList();
    }
}
