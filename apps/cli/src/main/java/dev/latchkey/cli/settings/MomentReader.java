package dev.latchkey.cli.settings;

import dev.latchkey.model.json.IsoDateTime;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a moment as the API writes it, not as a number of seconds, which people cannot verify at a glance. */
final class MomentReader extends StdDeserializer<Instant> {
    MomentReader() {
        super(Instant.class);
    }

    @Override
    public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(getValueType(context), parser);
        }
        String text = parser.getString();
        try {
            return IsoDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            return (Instant) context.handleWeirdStringValue(Instant.class, text, String.valueOf(e.getMessage()));
        }
    }
}
