package dev.latchkey.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import dev.latchkey.model.json.Open;
import org.jspecify.annotations.Nullable;

/** Deserialisers of the types of the model, including open values and their enums. */
final class ModelDeserializers extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        Class<?> wireType = ModelTypes.wireTypeOf(type.getRawClass());
        if (wireType != null) {
            return new ModelDeserializer(wireType, wireType.getName());
        }
        return type.hasRawClass(Open.class) ? new ModelDeserializer(Open.class, type.toCanonical()) : null;
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return Open.class.isAssignableFrom(type) ? new ModelDeserializer(type, type.getName()) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return ModelTypes.wireTypeOf(type) != null || Open.class.isAssignableFrom(type);
    }
}
