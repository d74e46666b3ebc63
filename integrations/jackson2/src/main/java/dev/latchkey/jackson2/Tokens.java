package dev.latchkey.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;

/** Copies JSON from one generation of Jackson to the other, token by token; numbers keep all their digits. */
final class Tokens {
    private Tokens() {}

    /** Copies the current value of the parser, and leaves the parser at its last token. */
    static void copyValue(JsonParser from, tools.jackson.core.JsonGenerator to) throws IOException {
        int depth = 0;
        while (true) {
            switch (from.currentToken()) {
                case START_OBJECT -> {
                    to.writeStartObject();
                    depth++;
                }
                case START_ARRAY -> {
                    to.writeStartArray();
                    depth++;
                }
                case END_OBJECT -> {
                    to.writeEndObject();
                    depth--;
                }
                case END_ARRAY -> {
                    to.writeEndArray();
                    depth--;
                }
                case FIELD_NAME -> to.writeName(from.currentName());
                default -> copyScalar(from, to);
            }
            if (depth == 0) {
                return;
            }
            from.nextToken();
        }
    }

    private static void copyScalar(JsonParser from, tools.jackson.core.JsonGenerator to) throws IOException {
        switch (from.currentToken()) {
            case VALUE_STRING -> to.writeString(from.getText());
            case VALUE_NUMBER_INT -> {
                switch (from.getNumberType()) {
                    case INT -> to.writeNumber(from.getIntValue());
                    case LONG -> to.writeNumber(from.getLongValue());
                    default -> to.writeNumber(from.getBigIntegerValue());
                }
            }
            case VALUE_NUMBER_FLOAT -> {
                if (from.isNaN()) {
                    to.writeNumber(from.getDoubleValue());
                } else {
                    to.writeNumber(from.getDecimalValue());
                }
            }
            case VALUE_TRUE -> to.writeBoolean(true);
            case VALUE_FALSE -> to.writeBoolean(false);
            case VALUE_NULL -> to.writeNull();
            default ->
                throw MismatchedInputException.from(
                        from, Object.class, "JSON has no such value: " + from.currentToken());
        }
    }

    /** Copies the fields of the object at the current position of the parser. */
    static void copyFields(tools.jackson.core.JsonParser from, JsonGenerator to) throws IOException {
        int depth = 1;
        while (true) {
            switch (from.nextToken()) {
                case START_OBJECT -> {
                    to.writeStartObject();
                    depth++;
                }
                case START_ARRAY -> {
                    to.writeStartArray();
                    depth++;
                }
                case END_OBJECT -> {
                    depth--;
                    if (depth == 0) {
                        return;
                    }
                    to.writeEndObject();
                }
                case END_ARRAY -> {
                    to.writeEndArray();
                    depth--;
                }
                case PROPERTY_NAME -> to.writeFieldName(from.currentName());
                default -> copyScalar(from, to);
            }
        }
    }

    private static void copyScalar(tools.jackson.core.JsonParser from, JsonGenerator to) throws IOException {
        switch (from.currentToken()) {
            case VALUE_STRING -> to.writeString(from.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                switch (from.getNumberType()) {
                    case INT -> to.writeNumber(from.getIntValue());
                    case LONG -> to.writeNumber(from.getLongValue());
                    case BIG_INTEGER -> to.writeNumber(from.getBigIntegerValue());
                    case FLOAT -> to.writeNumber(from.getFloatValue());
                    case DOUBLE -> to.writeNumber(from.getDoubleValue());
                    case BIG_DECIMAL -> to.writeNumber(from.getDecimalValue());
                }
            }
            case VALUE_TRUE -> to.writeBoolean(true);
            case VALUE_FALSE -> to.writeBoolean(false);
            case VALUE_NULL -> to.writeNull();
            default -> to.writePOJO(from.getEmbeddedObject());
        }
    }
}
