package dev.latchkey.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;

/**
 * Serialisers of the types of the model. Ids and open values need none, because their annotations also apply to Jackson
 * 2.
 */
final class ModelSerializers extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        Class<?> wireType = ModelTypes.wireTypeOf(type.getRawClass());
        return wireType == null ? null : new ModelSerializer(wireType);
    }
}
