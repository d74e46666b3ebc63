package dev.latchkey.validation.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.request.AccessRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonParserDelegate;

final class ForeignParserTest {

    @Test
    void whateverAParserThrowsIsAProblemOfTheDocument() {
        try (JsonParser parser = LatchkeyJson.mapper().createParser("{\"requestType\":\"GRANT_ACCESS\"}")) {
            Document<?> document = DocumentReader.read(BodyType.CREATE, new Failing(parser));

            assertThat(Reading.problems(document))
                    .containsExactly("1:2 SYNTAX : the parser failed here: table is full");
            assertThat(document.isComplete()).isFalse();
        }
    }

    @Test
    void aDocumentWhoseKeysCollideBreaksNoLaterOne() {
        List<String> keys = IntStream.range(0, 4_000)
                .mapToObj(i -> IntStream.range(0, 12)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "aa" : "b@")
                        .collect(Collectors.joining("", "'", "':1")))
                .toList();

        assertThat(Reading.problems("{" + String.join(",", keys.subList(0, 2_000)) + "}"))
                .isEmpty();
        assertThat(keys.subList(2_000, 4_000))
                .allSatisfy(key -> assertThat(Reading.problems("{" + key + "}")).isEmpty());
    }

    @Test
    void aParserWithoutAMapperReadsUnknownFieldsAndKeepsTheirDigits() {
        String json = "{\"requestType\":\"GRANT_ACCESS\",\"budget\":0.10000000000000000000000001}";

        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            Document<AccessRequest> document = DocumentReader.read(BodyType.CREATE, parser);

            assertThat(Reading.problems(document)).isEmpty();
            assertThat(LatchkeyJson.mapper().writeValueAsString(document.getBody()))
                    .isEqualTo(json);
        }
    }

    /** Fails at the first key. */
    private static final class Failing extends JsonParserDelegate {
        Failing(JsonParser parser) {
            super(parser);
        }

        @Override
        public JsonToken nextToken() {
            JsonToken next = super.nextToken();
            if (next == JsonToken.PROPERTY_NAME) {
                throw new IllegalStateException("table is full");
            }
            return next;
        }
    }
}
