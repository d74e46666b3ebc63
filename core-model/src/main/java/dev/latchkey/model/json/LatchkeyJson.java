package dev.latchkey.model.json;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The mapper that Latchkey itself reads and writes the model with.
 *
 * <p>Any Jackson 3 mapper can bind the types: their annotations handle unknown fields, open values, date-times in UTC
 * and unset keys. This mapper also keeps all digits of numbers in unknown fields and writes properties in the order of
 * the documents.
 */
public final class LatchkeyJson {
    private LatchkeyJson() {}

    /** {@return the mapper; thread-safe} */
    public static JsonMapper mapper() {
        return Shared.MAPPER;
    }

    /**
     * Creates parsers that share no symbol table. With Jackson's default table, a document whose keys collide makes
     * later, harmless documents fail. Bytes have to be UTF-8; others are rejected.
     *
     * @return a builder of factories for text of any origin
     */
    public static JsonFactoryBuilder factory() {
        return new Utf8JsonFactory.Builder();
    }

    /**
     * Returns a builder of a mapper like {@link #mapper()}.
     *
     * @param factory creates the parsers and generators and sets the read limits; build it from {@link #factory()}
     * @return the builder
     */
    public static JsonMapper.Builder builder(JsonFactory factory) {
        return JsonMapper.builder(factory)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .addModule(new SimpleModule().addDeserializer(JsonNode.class, new TreeReader()));
    }

    /** Whoever only makes parsers does without a mapper, which takes long to make. */
    private static final class Shared {
        static final JsonMapper MAPPER = builder(factory().build()).build();
    }
}
