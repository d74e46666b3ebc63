package dev.latchkey.model.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads an {@link Open} value; which enum it belongs to is known from the property's type. */
final class OpenDeserializer extends StdDeserializer<Open<?>> {
    private final Class<?> type;

    OpenDeserializer() {
        this(Open.class);
    }

    private OpenDeserializer(Class<?> type) {
        super(Open.class);
        this.type = type;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new OpenDeserializer(
                context.getContextualType().containedTypeOrUnknown(0).getRawClass());
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // the class comes from the type argument of Open<E>
    public Open<?> deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Open<?>) context.handleUnexpectedToken(context.getContextualType(), parser);
        }
        return Open.of((Class) type, parser.getString());
    }
}
