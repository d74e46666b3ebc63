package dev.latchkey.jackson2;

import dev.latchkey.model.json.Wire;
import org.jspecify.annotations.Nullable;

/** Recognises the types of the model. */
final class ModelTypes {
    private ModelTypes() {}

    /**
     * Returns the type with {@link Wire} that a class is or implements, or null. Each hidden implementation has exactly
     * one.
     */
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
