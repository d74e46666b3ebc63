package dev.latchkey.model.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A date-time of the API: read with any offset, written in UTC with a {@code Z}. This holds for every mapper that binds
 * the model.
 */
@JacksonAnnotationsInside
@JsonDeserialize(using = DateTime.Reader.class)
@JsonSerialize(using = DateTime.Writer.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface DateTime {

    /** Reads the format of {@link IsoDateTime}. */
    final class Reader extends StdDeserializer<OffsetDateTime> {
        /** Called by Jackson. */
        public Reader() {
            super(OffsetDateTime.class);
        }

        @Override
        public @Nullable OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (OffsetDateTime) context.handleUnexpectedToken(getValueType(context), parser);
            }
            try {
                return IsoDateTime.parse(
                        parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
            } catch (DateTimeParseException e) {
                return (OffsetDateTime)
                        context.handleWeirdStringValue(OffsetDateTime.class, parser.getString(), e.getMessage());
            }
        }
    }

    /** Writes UTC, with as many fraction digits as the value has. */
    final class Writer extends StdSerializer<OffsetDateTime> {
        /** Called by Jackson. */
        public Writer() {
            super(OffsetDateTime.class);
        }

        @Override
        public void serialize(OffsetDateTime value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(value.toInstant().toString());
        }
    }
}
