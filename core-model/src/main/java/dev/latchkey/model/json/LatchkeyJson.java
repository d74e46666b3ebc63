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
 * <p>The types carry what matters (unknown fields, open values, date-times in UTC, unset keys left out), so any Jackson
 * 3 mapper may bind them. This one also keeps the digits of numbers that it does not know and writes properties in the
 * order of the documents.
 */
public final class LatchkeyJson {
    private LatchkeyJson() {}

    /** {@return the mapper; thread-safe} */
    public static JsonMapper mapper() {
        return Shared.MAPPER;
    }

    /**
     * Makes parsers that share no table of keys. With Jackson's default table, a document whose keys collide in it breaks
     * harmless documents that are read later. Bytes are UTF-8; other bytes are refused.
     *
     * @return a builder of factories for text of any origin
     */
    public static JsonFactoryBuilder factory() {
        return new Utf8JsonFactory.Builder();
    }

    /**
     * A mapper like {@link #mapper()}, still to be built.
     *
     * @param factory makes the parsers and generators, with read limits of its own; build it from {@link #factory()}
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
