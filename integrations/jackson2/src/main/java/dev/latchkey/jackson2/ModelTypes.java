package dev.latchkey.jackson2;

import dev.latchkey.model.json.Wire;
import org.jspecify.annotations.Nullable;

/** Tells the types of the model from all others. */
final class ModelTypes {
    private ModelTypes() {}

    /** The type with {@link Wire} that a class is or implements, or null. The hidden implementations have one each. */
    static @Nullable Class<?> wireTypeOf(Class<?> type) {
        if (type.isAnnotationPresent(Wire.class)) {
            return type;
        }
        for (Class<?> implemented : type.getInterfaces()) {
            if (implemented.isAnnotationPresent(Wire.class)) {
                return implemented;
            }
        }
        return null;
    }
}
