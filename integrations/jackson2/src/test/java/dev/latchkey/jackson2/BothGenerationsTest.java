package dev.latchkey.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.latchkey.model.json.LatchkeyJson;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class BothGenerationsTest {
    private static final JsonMapper OURS = LatchkeyJson.mapper();

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("bodies")
    void aBodyIsReadAsTheSameValueAndWrittenAsTheSameText(Mappers mappers, Model.Body body)
            throws JsonProcessingException {
        Object expected = OURS.readValue(body.json(), body.type());
        ObjectMapper mapper = mappers.withModule();

        assertThat(mapper.readValue(body.json(), (Class<?>) body.type())).isEqualTo(expected);
        assertThat(mapper.writeValueAsString(expected)).isEqualTo(OURS.writeValueAsString(expected));
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsReadAndWrittenOnItsOwn(Mappers mappers) throws JsonProcessingException {
        ObjectMapper mapper = mappers.withModule();
        Set<Class<?>> seen = new LinkedHashSet<>();
        for (Model.Body body : Model.bodies()) {
            for (Object part : Model.valuesIn(OURS.readValue(body.json(), body.type()))) {
                Class<?> type = ModelTypes.wireTypeOf(part.getClass());
                String written = OURS.writeValueAsString(part);

                assertThat(mapper.writeValueAsString(part)).isEqualTo(written);
                assertThat(mapper.readValue(written, type)).isEqualTo(OURS.readValue(written, type));
                seen.add(type);
            }
        }
        assertThat(seen).containsAll(Model.types());
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsReadFromAnObjectWithoutKeysAndFromNullsAndWritten(Mappers mappers) throws JsonProcessingException {
        ObjectMapper mapper = mappers.withModule();
        for (Class<?> type : Model.types()) {
            Object empty = mapper.readValue("{}", type);

            assertThat(empty).isEqualTo(OURS.readValue("{}", type));
            assertThat(mapper.writeValueAsString(empty)).isEqualTo("{}");
        }
    }

    @Test
    void treesAndConversionsSayTheSame() throws JsonProcessingException {
        ObjectMapper mapper = Mappers.SPRING_BOOT_3.withModule();
        for (Model.Body body : Model.bodies()) {
            Object expected = OURS.readValue(body.json(), body.type());

            assertThat(mapper.treeToValue(mapper.valueToTree(expected), body.type()))
                    .as(body.name())
                    .isEqualTo(OURS.readValue(OURS.writeValueAsString(expected), body.type()));
        }
    }

    @Test
    void numbersKeepTheirDigits() throws JsonProcessingException {
        String json =
                "{\"id\":\"a\",\"x\":[1.10,1e400,-0.0,12345678901234567890123,0.1000000000000000055511151231257827]}";
        ObjectMapper mapper = Mappers.PLAIN.withModule();
        Class<?> type = dev.latchkey.model.request.RequestedItem.class;

        String written = mapper.writeValueAsString(mapper.readValue(json, type));

        assertThat(written)
                .isEqualTo(OURS.writeValueAsString(OURS.readValue(json, type)))
                .contains("1.10", "12345678901234567890123", "0.1000000000000000055511151231257827");
    }

    static Stream<Arguments> bodies() {
        List<Model.Body> bodies = Model.bodies();
        return Arrays.stream(Mappers.values())
                .flatMap(mappers -> bodies.stream().map(body -> Arguments.of(mappers, body)));
    }
}
