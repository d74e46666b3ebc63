package dev.latchkey.model.json;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The {@code toString} of generated values: the name of the type and the properties that are set, in the order of the
 * getters.
 */
public final class SetParts {
    private static final Unset UNSET = new Unset();
    private static final ClassValue<List<Field>> PARTS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .filter(field -> !Modifier.isTransient(field.getModifiers())) // kept for speed, or derived
                    .filter(Field::trySetAccessible)
                    .toList();
        }
    };

    private SetParts() {}

    /**
     * Describes a value for messages and logs. Only generated code calls this, for types with {@link WireStyle}. A
     * secret property has a type whose {@code toString} hides it.
     *
     * @param value the implementation of an interface
     * @return a text such as {@code RequestedItem{type=ROLE, id=4e}}, without properties that are null, an empty list
     *     or an empty map
     */
    public static String toString(Object value) {
        String name = value.getClass().getInterfaces()[0].getSimpleName();
        StringJoiner text = new StringJoiner(", ", name + "{", "}");
        for (Field field : PARTS.get(value.getClass())) {
            Object part = read(field, value);
            if (!UNSET.equals(part)) {
                text.add(field.getName() + "=" + part);
            }
        }
        return text.toString();
    }

    private static @Nullable Object read(Field field, Object value) {
        try {
            return field.get(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + field + ", which was made accessible", e);
        }
    }
}
