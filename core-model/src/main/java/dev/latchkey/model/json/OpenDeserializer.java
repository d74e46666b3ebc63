package dev.latchkey.model.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads an {@link Open} value. The property's type determines the enum. A property whose type is the enum itself
 * accepts its constants only.
 */
final class OpenDeserializer extends StdDeserializer<Open<?>> {
    private final Class<?> type;
    private final boolean constantsOnly;

    OpenDeserializer() {
        this(Open.class, false);
    }

    private OpenDeserializer(Class<?> type, boolean constantsOnly) {
        super(Open.class);
        this.type = type;
        this.constantsOnly = constantsOnly;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType wanted = context.getContextualType();
        return wanted.isEnumType()
                ? new OpenDeserializer(wanted.getRawClass(), true)
                : new OpenDeserializer(wanted.containedTypeOrUnknown(0).getRawClass(), false);
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // the class is E, or the type argument of Open<E>
    public Open<?> deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Open<?>) context.handleUnexpectedToken(context.constructType(type), parser);
        }
        Open<?> value = Open.of((Class) type, parser.getString());
        if (constantsOnly && value instanceof Open.Unknown) {
            return (Open<?>) context.handleWeirdStringValue(type, value.getText(), "not one of its constants");
        }
        return value;
    }
}
