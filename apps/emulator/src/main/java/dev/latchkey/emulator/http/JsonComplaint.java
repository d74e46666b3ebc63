package dev.latchkey.emulator.http;

import dev.latchkey.model.json.IsoDateTime;
import dev.latchkey.model.json.Open;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Describes errors in JSON in terms of JSON, without the Java types that it is read into. */
final class JsonComplaint {
    private JsonComplaint() {}

    /** Describes a problem of a text. */
    static String aboutText(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String place = at == null ? "" : ", at line " + at.getLineNr() + ", column " + at.getColumnNr();
        String message = String.valueOf(e.getOriginalMessage());
        if (e instanceof StreamConstraintsException) {
            return "the JSON is nested too deep, or a part of it is too long" + place;
        }
        if (e instanceof MismatchedInputException) {
            return "the JSON goes on after its end" + place;
        }
        return (message.startsWith("Duplicate") ? "an object has a duplicate key" : "this is not JSON") + place;
    }

    /** Describes a problem of a value. */
    static String aboutValue(JacksonException e) {
        String pointer = pointer(e.getPath());
        return pointer.isEmpty() ? reason(e) : pointer + ": " + reason(e);
    }

    private static String reason(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            List<String> known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .toList();
            return "there is no such key; the keys are " + String.join(", ", known);
        }
        if (e instanceof InvalidNullException) {
            return "null is not allowed here";
        }
        if (e instanceof InvalidFormatException format
                && format.getTargetType() == OffsetDateTime.class
                && format.getValue() instanceof String text) {
            return date(text);
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return expected(mismatch.getTargetType()) + " is expected here";
        }
        // Our own constructors have suitable messages.
        return e.getCause() instanceof IllegalArgumentException refusal && refusal.getMessage() != null
                ? refusal.getMessage()
                : "this is not what is expected here";
    }

    private static String date(String text) {
        try {
            return "\"" + IsoDateTime.parse(text) + "\" is not expected here";
        } catch (DateTimeParseException e) {
            return "\"" + text + "\" is no date-time: " + e.getMessage();
        }
    }

    private static String expected(Class<?> type) {
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != void.class)) {
            return "a whole number";
        }
        if (type == OffsetDateTime.class) {
            return "a date-time such as 2027-01-15T21:22:23Z";
        }
        boolean text = type == String.class
                || type.isEnum()
                || Open.class.isAssignableFrom(type)
                // Ids are records with one string.
                || (type.isRecord() && type.getRecordComponents().length == 1);
        return text ? "a string" : "an object";
    }

    private static String pointer(List<JacksonException.Reference> path) {
        return path.stream()
                .map(step -> step.getPropertyName() == null
                        ? "/" + step.getIndex()
                        : "/" + step.getPropertyName().replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
