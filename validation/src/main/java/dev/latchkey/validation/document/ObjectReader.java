package dev.latchkey.validation.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Reads an object field by field into a builder; what it has no field for is kept as an unknown field.
 *
 * @param <B> the builder
 * @param <T> what is built
 */
final class ObjectReader<B, T> implements ValueReader<T> {
    private final Supplier<B> create;
    private final Function<B, T> build;
    private final UnknownField<B> unknown;
    private final Map<String, Field<B, ?>> fields = new HashMap<>();

    ObjectReader(Supplier<B> create, Function<B, T> build, UnknownField<B> unknown) {
        this.create = create;
        this.build = build;
        this.unknown = unknown;
    }

    /** Adds a field; not for use once the reader reads. */
    <V> ObjectReader<B, T> field(String key, ValueReader<V> reader, BiConsumer<B, V> set) {
        fields.put(key, new Field<>(1L << fields.size(), reader, set));
        return this;
    }

    /** Makes a stand-in for an object that cannot be read: one with nothing set. */
    T empty() {
        return build.apply(create.get());
    }

    @Override
    public @Nullable T read(Cursor cursor) {
        if (!cursor.at(JsonToken.START_OBJECT)) {
            cursor.wrongType("an object");
            return null;
        }
        B builder = create.get();
        long seen = 0;
        Set<String> seenUnknown = null;
        for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
            Field<B, ?> field = fields.get(key);
            if (field != null) {
                int outer = cursor.enterValue(key);
                if ((seen & field.bit()) != 0) {
                    cursor.readable(Problem.Kind.DUPLICATE_KEY, duplicate(key));
                }
                seen |= field.bit();
                field.read(cursor, builder);
                cursor.leave(outer);
            } else {
                int outer = cursor.enterValueAtKey(key);
                if (seenUnknown == null) {
                    seenUnknown = new HashSet<>();
                }
                if (!seenUnknown.add(key)) {
                    cursor.readable(Problem.Kind.DUPLICATE_KEY, duplicate(key));
                }
                JsonNode value = cursor.tree();
                if (value != null) {
                    unknown.put(builder, key, value);
                }
                cursor.leave(outer);
            }
        }
        return build.apply(builder);
    }

    static String duplicate(String key) {
        return "the key \"" + Excerpt.of(key) + "\" stands in this object twice; a server may take either of the two";
    }

    /** Keeps a field that the model does not know. */
    @FunctionalInterface
    interface UnknownField<B> {
        void put(B builder, String key, JsonNode value);
    }

    private record Field<B, V>(long bit, ValueReader<V> reader, BiConsumer<B, V> set) {
        void read(Cursor cursor, B builder) {
            V value = reader.read(cursor);
            if (value != null) {
                set.accept(builder, value);
            }
        }
    }
}
