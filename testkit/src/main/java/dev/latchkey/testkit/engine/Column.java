package dev.latchkey.testkit.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that a list can be filtered or sorted by.
 *
 * @param kind how its values are compared
 * @param value its value in a row, as text
 * @param <T> what is listed
 */
record Column<T>(Kind kind, Function<T, @Nullable String> value) {

    static <T> Column<T> text(Function<T, @Nullable String> value) {
        return new Column<>(Kind.TEXT, value);
    }

    static <T> Column<T> moment(Function<T, Instant> value) {
        return new Column<>(Kind.MOMENT, row -> value.apply(row).toString());
    }

    /** Rows without a value come last, whichever way the list is sorted. */
    Comparator<T> order(boolean descending) {
        Comparator<String> values = kind::compare;
        return Comparator.comparing(value, Comparator.nullsLast(descending ? values.reversed() : values));
    }
}
