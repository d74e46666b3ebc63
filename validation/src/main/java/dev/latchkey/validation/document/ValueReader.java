package dev.latchkey.validation.document;

import dev.latchkey.model.json.Open;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads the value at the cursor into the model and reports its problems.
 *
 * @param <T> the type of the value in the model
 */
@FunctionalInterface
interface ValueReader<T> {
    int DATE_LENGTH = "2027-01-15".length();

    /** The value, or null where there is none or none could be read; the cursor ends at the value's last token. */
    @Nullable
    T read(Cursor cursor);

    /** A string; null counts as absent. */
    static ValueReader<String> text() {
        return cursor -> {
            if (cursor.at(JsonToken.VALUE_STRING)) {
                return cursor.text();
            }
            if (!cursor.at(JsonToken.VALUE_NULL)) {
                cursor.wrongType("a string");
            }
            return null;
        };
    }

    /** A string that becomes an id. */
    static <T> ValueReader<T> id(Function<String, T> of) {
        ValueReader<String> text = text();
        return cursor -> {
            String value = text.read(cursor);
            return value == null ? null : of.apply(value);
        };
    }

    /** True or false; null counts as absent. */
    static ValueReader<Boolean> flag() {
        return cursor -> {
            boolean value = cursor.at(JsonToken.VALUE_TRUE);
            if (value || cursor.at(JsonToken.VALUE_FALSE)) {
                return value;
            }
            if (!cursor.at(JsonToken.VALUE_NULL)) {
                cursor.wrongType("true or false");
            }
            return null;
        };
    }

    /** A whole number of 32 bits; null counts as absent. */
    static ValueReader<Integer> wholeNumber() {
        return cursor -> {
            if (cursor.at(JsonToken.VALUE_NUMBER_INT)) {
                String digits = cursor.text();
                try {
                    return Integer.valueOf(digits);
                } catch (NumberFormatException e) {
                    cursor.unreadable(Problem.Kind.TYPE, Excerpt.of(digits) + " is out of the range of the field");
                }
            } else if (cursor.at(JsonToken.VALUE_NUMBER_FLOAT)) {
                cursor.unreadable(
                        Problem.Kind.TYPE, "a whole number is expected here, but this has a fraction or an exponent");
            } else if (!cursor.at(JsonToken.VALUE_NULL)) {
                cursor.wrongType("a whole number");
            }
            return null;
        };
    }

    /** A value for which null counts as absent. */
    static <T> ValueReader<T> nullable(ValueReader<T> reader) {
        return cursor -> cursor.at(JsonToken.VALUE_NULL) ? null : reader.read(cursor);
    }

    /**
     * A string out of a list that the API may extend. One that cannot be read is blank, not unset: an unset type means
     * the usual one, which would be a guess.
     */
    static <E extends Enum<E> & Open<E>> ValueReader<Open<E>> open(Class<E> type) {
        ValueReader<String> text = text();
        return cursor -> {
            if (cursor.at(JsonToken.VALUE_NULL)) {
                return null;
            }
            String value = text.read(cursor);
            return Open.of(type, value == null ? "" : value);
        };
    }

    /** An ISO 8601 date-time with a zone. */
    static ValueReader<OffsetDateTime> dateTime() {
        return cursor -> {
            if (cursor.at(JsonToken.VALUE_NULL)) {
                return null;
            }
            if (!cursor.at(JsonToken.VALUE_STRING)) {
                cursor.wrongType(Problem.Kind.DATE_TIME_FORMAT, "a date-time is a string");
                return null;
            }
            try {
                return cursor.dateTime();
            } catch (DateTimeParseException e) {
                cursor.unreadable(
                        Problem.Kind.DATE_TIME_FORMAT,
                        "\"" + Excerpt.of(e.getParsedString()) + "\" is not a date-time of the API: " + e.getMessage());
                return null;
            }
        };
    }

    /** Like {@link #dateTime}, but a date without a time is read as its first moment in UTC, with a warning. */
    static ValueReader<OffsetDateTime> dateTimeOrDate() {
        ValueReader<OffsetDateTime> dateTime = dateTime();
        return cursor -> {
            LocalDate date = cursor.at(JsonToken.VALUE_STRING) ? date(cursor.text()) : null;
            if (date == null) {
                return dateTime.read(cursor);
            }
            cursor.readable(
                    Problem.Kind.DATE_WITHOUT_TIME,
                    "\"" + date + "\" is a date without a time; write " + date + "T00:00:00Z");
            return date.atStartOfDay().atOffset(ZoneOffset.UTC);
        };
    }

    private static @Nullable LocalDate date(String text) {
        if (text.length() != DATE_LENGTH) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A list; an element that cannot be read is replaced, so that the others keep their index. */
    static <T> ValueReader<List<T>> list(ValueReader<T> element, T replacement) {
        return cursor -> {
            if (!cursor.at(JsonToken.START_ARRAY)) {
                cursor.wrongType("a list");
                return null;
            }
            List<T> elements = new ArrayList<>();
            while (cursor.nextElement()) {
                int outer = cursor.enterElement(elements.size());
                T value = null;
                if (cursor.at(JsonToken.VALUE_NULL)) {
                    cursor.unreadable(Problem.Kind.TYPE, "null cannot stand in this list; leave it out");
                } else {
                    value = element.read(cursor);
                }
                elements.add(value == null ? replacement : value);
                cursor.leave(outer);
            }
            if (elements.isEmpty()) {
                cursor.noteEmptyList();
            }
            return elements;
        };
    }

    /** A list for which the API description allows null, which then counts as absent. */
    static <T> ValueReader<List<T>> nullableList(ValueReader<T> element, T replacement) {
        ValueReader<List<T>> list = list(element, replacement);
        return cursor -> cursor.at(JsonToken.VALUE_NULL) ? null : list.read(cursor);
    }

    /** A list that published examples show as a bare element. */
    static <T> ValueReader<List<T>> listOrBareString(ValueReader<T> element, T replacement) {
        ValueReader<List<T>> list = list(element, replacement);
        return cursor -> {
            if (!cursor.at(JsonToken.VALUE_STRING)) {
                return list.read(cursor);
            }
            cursor.unreadable(
                    Problem.Kind.REQUESTED_FOR_ARRAY,
                    "requestedFor is a list of identity ids, but this is a bare string, as in some published examples");
            T value = element.read(cursor);
            return value == null ? null : List.of(value);
        };
    }

    /** Client metadata: an object whose values are strings. */
    static ValueReader<Map<String, String>> metadata() {
        return cursor -> {
            if (cursor.at(JsonToken.VALUE_NULL)) {
                return null;
            }
            if (!cursor.at(JsonToken.START_OBJECT)) {
                cursor.wrongType("an object");
                return null;
            }
            Map<String, String> pairs = new LinkedHashMap<>();
            Set<String> others = Set.of();
            for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
                int outer = cursor.enterValue(key);
                if (pairs.containsKey(key) || others.contains(key)) {
                    cursor.readable(Problem.Kind.DUPLICATE_KEY, ObjectReader.duplicate(key));
                }
                if (cursor.at(JsonToken.VALUE_STRING)) {
                    pairs.put(key, cursor.text());
                } else {
                    others = others.isEmpty() ? new HashSet<>() : others;
                    others.add(key);
                    cursor.wantsString(Problem.Kind.METADATA_STRINGS, "a value of clientMetadata is a string");
                }
                cursor.leave(outer);
            }
            return pairs;
        };
    }
}
