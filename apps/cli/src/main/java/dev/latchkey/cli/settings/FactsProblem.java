package dev.latchkey.cli.settings;

import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Describes a problem of facts in the terms of their authors, not of the program that reads them. */
final class FactsProblem {
    static final String NO_OBJECT = "facts are one JSON object; write {} if there are none";

    private FactsProblem() {}

    static String describe(JacksonException problem) {
        if (problem instanceof StreamReadException) {
            return "this JSON cannot be read: " + problem.getOriginalMessage() + "; correct it";
        }
        String where = where(problem);
        if (problem instanceof InvalidFormatException format) {
            Object value = format.getValue();
            return where + (value instanceof String ? "\"" + value + "\"" : value) + " "
                    + demand(format.getTargetType());
        }
        if (problem instanceof MismatchedInputException mismatch) {
            return where.isEmpty()
                    ? NO_OBJECT
                    : where + "this value has the wrong type; write " + kind(mismatch.getTargetType());
        }
        if (problem instanceof ValueInstantiationException
                && problem.getCause() instanceof IllegalStateException lack) {
            return where + "something is missing that has to be there: " + missing(String.valueOf(lack.getMessage()))
                    + "; add it";
        }
        return where + "this value cannot be used; write what docs/facts.schema.json describes";
    }

    /** The place as a JSON pointer, with a colon; empty for the whole. */
    private static String where(JacksonException problem) {
        String pointer = problem.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
        return pointer.isEmpty() ? "" : pointer + ": ";
    }

    private static String demand(Class<?> type) {
        if (type.isEnum()) {
            return "is not known; choose one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return "has the wrong form; write " + kind(type);
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == null) {
            return "what docs/facts.schema.json describes";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "a date-time such as \"2027-01-15T21:22:23Z\"";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        if (type == Integer.class) {
            return "a whole number";
        }
        return Map.class.isAssignableFrom(type) || type.getName().contains("Immutable") ? "an object" : "a text";
    }

    /** The names between the brackets of a builder's message. */
    private static String missing(String message) {
        return message.substring(
                message.indexOf('[') + 1, Math.max(message.indexOf('[') + 1, message.lastIndexOf(']')));
    }
}
