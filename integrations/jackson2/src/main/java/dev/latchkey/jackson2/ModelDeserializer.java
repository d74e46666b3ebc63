package dev.latchkey.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import dev.latchkey.model.json.LatchkeyJson;
import java.io.IOException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.util.TokenBuffer;

/** Reads a value of the model: the parser of Jackson 2 provides the tokens, Latchkey's mapper binds them. */
final class ModelDeserializer extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    private final String canonicalType;

    ModelDeserializer(Class<?> type, String canonicalType) {
        super(type);
        this.canonicalType = canonicalType;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        JavaType type = LatchkeyJson.mapper().getTypeFactory().constructFromCanonical(canonicalType);
        try (TokenBuffer tokens = TokenBuffer.forGeneration()) {
            Tokens.copyValue(parser, tokens);
            try (tools.jackson.core.JsonParser value = tokens.asParser(ObjectReadContext.empty())) {
                return LatchkeyJson.mapper().readValue(value, type);
            }
        } catch (JacksonException e) {
            throw refused(parser, start, e);
        }
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return types.deserializeTypedFromAny(parser, context);
    }

    private JsonMappingException refused(JsonParser parser, JsonLocation start, JacksonException cause) {
        JsonMappingException refused = new Refused(parser, start, cause);
        List<JacksonException.Reference> path = cause.getPath();
        for (int i = path.size() - 1; i >= 0; i--) {
            JacksonException.Reference step = path.get(i);
            Object from = step.from() == null ? handledType() : step.from();
            if (step.getPropertyName() == null) {
                refused.prependPath(from, step.getIndex());
            } else {
                refused.prependPath(from, step.getPropertyName());
            }
        }
        return refused;
    }

    /** Has both a location and a cause, for which Jackson 2 has no constructor. */
    private static final class Refused extends MismatchedInputException {
        private static final long serialVersionUID = 1L;

        private final JacksonException cause;

        Refused(JsonParser parser, JsonLocation place, JacksonException cause) {
            super(parser, cause.getOriginalMessage(), place);
            this.cause = cause;
        }

        @Override
        @SuppressWarnings("UnsynchronizedOverridesSynchronized") // the field is final
        public Throwable getCause() {
            return cause;
        }
    }
}
