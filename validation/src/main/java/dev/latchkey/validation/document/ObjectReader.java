package dev.latchkey.validation.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Describes an object: its fields in the order of the documents, how each is read into a builder, and which of them are
 * objects of their own. Other keys are kept as unknown fields, and can be found in the built object.
 *
 * @param <B> the builder
 * @param <T> what is built
 */
final class ObjectReader<B, T> implements ValueReader<T> {
    private final Supplier<B> create;
    private final Function<B, T> build;
    private final UnknownField<B> unknown;
    private final Function<T, Map<String, JsonNode>> unknownOf;
    private final List<Field<B, ?>> fields = new ArrayList<>();
    private final List<Part<T, ?>> parts = new ArrayList<>();

    ObjectReader(
            Supplier<B> create,
            Function<B, T> build,
            UnknownField<B> unknown,
            Function<T, Map<String, JsonNode>> unknownOf) {
        this.create = create;
        this.build = build;
        this.unknown = unknown;
        this.unknownOf = unknownOf;
    }

    /** Adds a field; not for use once the reader reads. */
    <V> ObjectReader<B, T> field(String key, ValueReader<V> reader, BiConsumer<B, V> set) {
        fields.add(new Field<>(key, fields.size(), reader, set));
        return this;
    }

    /** Adds an object, for which null counts as absent. */
    <P> ObjectReader<B, T> object(String key, ObjectReader<?, P> inner, BiConsumer<B, P> set, Getter<T, P> get) {
        parts.add(new Part<>(key, inner, get, whole -> null));
        return field(key, ValueReader.nullable(inner), set);
    }

    /** Adds a list of objects. */
    <P> ObjectReader<B, T> objects(
            String key,
            ObjectReader<?, P> inner,
            ValueReader<List<P>> reader,
            BiConsumer<B, List<P>> set,
            Getter<T, List<P>> get) {
        parts.add(new Part<>(key, inner, whole -> null, get));
        return field(key, reader, set);
    }

    /** Finds this description and those of all objects in it. */
    Stream<ObjectReader<?, ?>> withParts() {
        return Stream.concat(Stream.of(this), parts().flatMap(ObjectReader::withParts));
    }

    /** The descriptions of the objects right in this one. */
    Stream<ObjectReader<?, ?>> parts() {
        return parts.stream().map(Part::inner);
    }

    /** The keys, in the order of the documents. */
    List<String> keys() {
        return fields.stream().<String>map(Field::key).toList();
    }

    /** Checks whether there are unknown fields in an object or in the objects in it. Takes no memory. */
    boolean hasUnknown(T whole) {
        if (!unknownOf.apply(whole).isEmpty()) {
            return true;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).hasUnknown(whole)) {
                return true;
            }
        }
        return false;
    }

    /** Visits the unknown fields of an object, and of the objects in it. */
    void forEachUnknown(T whole, String at, UnknownFieldVisitor visitor) {
        unknownOf.apply(whole).keySet().forEach(name -> visitor.visit(at, name, keys()));
        parts.forEach(part -> part.forEachUnknown(whole, at, visitor));
    }

    /** Creates an empty replacement for an object that cannot be read. */
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
        int next = 0;
        Set<String> seenUnknown = null;
        for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
            Field<B, ?> field = find(key, next);
            if (field != null) {
                int outer = cursor.enterValue(key);
                if ((seen & field.bit()) != 0) {
                    cursor.readable(Problem.Kind.DUPLICATE_KEY, duplicate(key));
                }
                seen |= field.bit();
                next = field.index() + 1;
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

    /** Finds a field; null if there is none. The first one to look at is a guess: most documents keep the order of ours. */
    private @Nullable Field<B, ?> find(String key, int first) {
        for (int i = first; i < fields.size(); i++) {
            if (fields.get(i).key().equals(key)) {
                return fields.get(i);
            }
        }
        for (int i = 0; i < first; i++) {
            if (fields.get(i).key().equals(key)) {
                return fields.get(i);
            }
        }
        return null;
    }

    static String duplicate(String key) {
        return "the key \"" + Excerpt.of(key) + "\" stands in this object twice; a server may take either of the two";
    }

    /** Keeps a field that the model does not know. */
    @FunctionalInterface
    interface UnknownField<B> {
        void put(B builder, String key, JsonNode value);
    }

    private record Field<B, V>(String key, int index, ValueReader<V> reader, BiConsumer<B, V> set) {
        long bit() {
            return 1L << index;
        }

        void read(Cursor cursor, B builder) {
            V value = reader.read(cursor);
            if (value != null) {
                set.accept(builder, value);
            }
        }
    }

    /** Finds an object in an object; null where it is not there. */
    @FunctionalInterface
    interface Getter<T, P> {
        @Nullable
        P get(T whole);
    }

    /** An object in the object, or a list of them. */
    private record Part<T, P>(String key, ObjectReader<?, P> inner, Getter<T, P> one, Getter<T, List<P>> several) {
        boolean hasUnknown(T whole) {
            P part = one.get(whole);
            if (part != null) {
                return inner.hasUnknown(part);
            }
            List<P> elements = several.get(whole);
            for (int i = 0; elements != null && i < elements.size(); i++) {
                if (inner.hasUnknown(elements.get(i))) {
                    return true;
                }
            }
            return false;
        }

        void forEachUnknown(T whole, String at, UnknownFieldVisitor visitor) {
            P part = one.get(whole);
            if (part != null) {
                inner.forEachUnknown(part, at + "/" + key, visitor);
            }
            List<P> elements = several.get(whole);
            for (int i = 0; elements != null && i < elements.size(); i++) {
                inner.forEachUnknown(elements.get(i), at + "/" + key + "/" + i, visitor);
            }
        }
    }
}
