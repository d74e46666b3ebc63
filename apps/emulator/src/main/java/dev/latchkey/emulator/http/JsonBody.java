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
 * Reads JSON for what it is: a number is no text, a text no number, 1.7 no whole number, and nothing in a list or a map
 * is null. What is wrong is said with its place and in words of JSON.
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
     * @return what they hold; a missing node where there is nothing
     * @throws IllegalArgumentException if it is no JSON; the message says where
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
     * @param otherwise what to say of JSON that is no object
     * @return the object
     * @throws IllegalArgumentException if it is no JSON object
     */
    public static ObjectNode readObject(byte[] body, String otherwise) {
        if (read(body) instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException(otherwise);
    }

    /**
     * Takes JSON for a type; keys that the type does not have are passed over, or kept where it keeps them.
     *
     * @param node the JSON
     * @param type the type
     * @param <T> the type
     * @return the value
     * @throws IllegalArgumentException if it is not of that type; the message says where and what is expected there
     */
    public static <T> T bind(JsonNode node, Class<T> type) {
        try {
            return MAPPER.treeToValue(node, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(JsonComplaint.aboutValue(e), e);
        }
    }

    /**
     * Takes JSON for a type that has all its keys.
     *
     * @param node the JSON
     * @param type the type
     * @param <T> the type
     * @return the value
     * @throws IllegalArgumentException if it is not of that type, or has other keys; the message says where
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
     * Takes texts, as those of a query, for a type: where the type has a number, a text of digits is one.
     *
     * @param texts an object of texts
     * @param type the type
     * @param <T> the type
     * @return the value
     * @throws IllegalArgumentException if a text is not of its type; the message says which
     */
    public static <T> T bindTexts(ObjectNode texts, Class<T> type) {
        try {
            return LatchkeyJson.mapper().treeToValue(texts, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(JsonComplaint.aboutValue(e), e);
        }
    }

    /** The model passes over nulls in lists, for it has to live with any answer; a server need not live with any body. */
    private static final class NullsRefused extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated property) {
            JsonSetter.Value said = super.findSetterInfo(config, property);
            return said.getContentNulls() == Nulls.SKIP ? said.withContentNulls(Nulls.FAIL) : said;
        }
    }
}
