package dev.latchkey.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.latchkey.model.json.LatchkeyJson;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.util.TokenBuffer;

/** Writes a value of the model: Latchkey's mapper provides the tokens, the generator of Jackson 2 writes them. */
final class ModelSerializer extends StdSerializer<Object> {
    private static final long serialVersionUID = 1L;

    private final Class<?> wireType;

    ModelSerializer(Class<?> wireType) {
        super(wireType, false);
        this.wireType = wireType;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeStartObject(value);
        writeFields(value, generator);
        generator.writeEndObject();
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        WritableTypeId id = types.typeId(value, wireType, JsonToken.START_OBJECT);
        types.writeTypePrefix(generator, id);
        writeFields(value, generator);
        types.writeTypeSuffix(generator, id);
    }

    private static void writeFields(Object value, JsonGenerator generator) throws IOException {
        try (TokenBuffer tokens = TokenBuffer.forGeneration()) {
            LatchkeyJson.mapper().writeValue(tokens, value);
            try (JsonParser fields = tokens.asParser(ObjectReadContext.empty())) {
                fields.nextToken();
                Tokens.copyFields(fields, generator);
            }
        } catch (JacksonException e) {
            throw JsonMappingException.from(generator, e.getOriginalMessage(), e);
        }
    }
}
