package dev.latchkey.validation.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.validation.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

final class ParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{'requestedFor':'identity-1','requestedItems':[{'removeDate':''},7],'x':{'y':[1]},'x':2}",
                "{'clientMetadata':{'a/b':1,\n'a':'1','a':'2'}}",
                "{'requestedFor':[],'requestedForWithRequestedItems':[{}], ?"
            })
    void aParserIsReadLikeTheText(String singleQuoted) {
        String text = Sample.json(singleQuoted);
        Document<?> fromText = DocumentReader.read(BodyType.CREATE, text);
        try (JsonParser parser = LatchkeyJson.mapper().createParser(text)) {
            Document<?> fromParser = DocumentReader.read(BodyType.CREATE, parser);

            assertThat(fromParser.getProblems()).isEqualTo(fromText.getProblems());
            assertThat(fromParser.getBody()).isEqualTo(fromText.getBody());
            assertThat(fromParser.isComplete()).isEqualTo(fromText.isComplete());
            assertThat(fromParser.locate("/requestedItems/1")).isEqualTo(fromText.locate("/requestedItems/1"));
        }
    }

    @Test
    void aParserIsLeftAtTheEndOfTheBodySoThatBodiesCanFollowEachOther() {
        String text = Sample.json("{'requestedFor':['a']}\n{'requestedFor':['b']} [");
        try (JsonParser parser = LatchkeyJson.mapper().createParser(text)) {
            assertThat(DocumentReader.read(BodyType.CREATE, parser).getBody().getRequestedFor())
                    .hasToString("[a]");
            assertThat(parser.currentToken()).isEqualTo(JsonToken.END_OBJECT);
            assertThat(DocumentReader.read(BodyType.CREATE, parser).getBody().getRequestedFor())
                    .hasToString("[b]");
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);
        }
    }

    @Test
    void theLimitsOfAParserAreItsOwn() {
        String text = Sample.json("{'x':" + "[".repeat(100) + "]".repeat(100) + "}");
        try (JsonParser parser = LatchkeyJson.mapper().createParser(text)) {
            assertThat(DocumentReader.read(BodyType.CREATE, parser).getProblems())
                    .isEmpty();
        }
    }
}
