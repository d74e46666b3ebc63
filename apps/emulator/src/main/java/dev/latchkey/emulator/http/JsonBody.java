package dev.latchkey.emulator.http;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.latchkey.model.json.LatchkeyJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads JSON strictly: a number is not a string, a string is not a number, 1.7 is not an integer, and no element of a
 * list or map is null. Messages state the error in terms of JSON, with its position.
 */
public final class JsonBody {
    private static final JsonMapper MAPPER = LatchkeyJson.builder(LatchkeyJson.factory()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .annotationIntrospector(new NullsRefused())
            .build();

    private JsonBody() {}

    /**
     * Reads any JSON.
     *
     * @param body the bytes of a body
     * @return the JSON; a missing node if the body is empty
     * @throws IllegalArgumentException if it is not JSON; the message states the position
     */
    public static JsonNode read(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(JsonComplaint.aboutText(e), e);
        }
    }

    /**
     * Reads an object.
     *
     * @param body the bytes of a body
     * @param otherwise the message for JSON that is not an object
     * @return the object
     * @throws IllegalArgumentException if it is not a JSON object
     */
    public static ObjectNode readObject(byte[] body, String otherwise) {
        if (read(body) instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException(otherwise);
    }

    /**
     * Binds JSON to a type; unknown keys are ignored, or kept if the type keeps them.
     *
     * @param node the JSON
     * @param type the type
     * @param <T> the type
     * @return the value
     * @throws IllegalArgumentException if it does not match the type; the message states the position and the expected
     *     type
     */
    public static <T> T bind(JsonNode node, Class<T> type) {
        try {
            return MAPPER.treeToValue(node, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(JsonComplaint.aboutValue(e), e);
        }
    }

    /**
     * Binds JSON to a type and rejects unknown keys.
     *
     * @param node the JSON
     * @param type the type
     * @param <T> the type
     * @return the value
     * @throws IllegalArgumentException if it does not match the type, or has unknown keys; the message states the
     *     position
     */
    public static <T> T bindKnown(JsonNode node, Class<T> type) {
        try {
            return MAPPER.reader()
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .treeToValue(node, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(JsonComplaint.aboutValue(e), e);
        }
    }

    /**
     * Binds texts, such as those of a query, to a type: digits are valid for a number.
     *
     * @param texts an object of texts
     * @param type the type
     * @param <T> the type
     * @return the value
     * @throws IllegalArgumentException if a text does not match its type; the message names it
     */
    public static <T> T bindTexts(ObjectNode texts, Class<T> type) {
        try {
            return LatchkeyJson.mapper().treeToValue(texts, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(JsonComplaint.aboutValue(e), e);
        }
    }

    /**
     * The model skips nulls in lists, because it has to tolerate every response. A server can be strict about request
     * bodies.
     */
    private static final class NullsRefused extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated property) {
            JsonSetter.Value said = super.findSetterInfo(config, property);
            return said.getContentNulls() == Nulls.SKIP ? said.withContentNulls(Nulls.FAIL) : said;
        }
    }
}
