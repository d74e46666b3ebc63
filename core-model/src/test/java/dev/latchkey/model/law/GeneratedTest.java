package dev.latchkey.model.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class GeneratedTest {
    private static final long FIRST_SEED = 20_261_121;
    private static final int TRIES = 300;
    private static final JsonMapper OURS = LatchkeyJson.mapper();
    private static final JsonMapper ANY = JsonMapper.builder().build();

    @ParameterizedTest
    @EnumSource
    void whatIsReadIsWrittenBack(Document document) {
        seeds().forEach(seed -> {
            ObjectNode json = new JsonGenerator(seed).object(document.type());

            for (JsonMapper mapper : Arrays.asList(OURS, ANY)) {
                String written = mapper.writeValueAsString(mapper.readValue(json.toString(), document.type()));

                assertThat(Law.meaningOf(mapper.readTree(written)))
                        .as("seed %d: %s", seed, json)
                        .isEqualTo(Law.meaningOf(mapper.readTree(json.toString())));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadAsAnEqualValue(Document document) {
        seeds().forEach(seed -> {
            ObjectNode json = new JsonGenerator(seed).object(document.type());
            String written = OURS.writeValueAsString(OURS.readValue(json.toString(), document.type()));
            Object value = OURS.readValue(written, document.type());

            Object again = OURS.readValue(OURS.writeValueAsString(value), document.type());

            assertThat(again).as("seed %d: %s", seed, json).isEqualTo(value).hasSameHashCodeAs(value);
            assertThat(again).as("seed %d: %s", seed, json).hasToString(value.toString());
        });
    }

    private static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + TRIES);
    }
}
